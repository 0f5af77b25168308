package it.sportello.portal;

import it.sportello.identity.BodyLinks;
import it.sportello.identity.LoggedIn;
import it.sportello.proceedings.BodyDoor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page behind the link of a body: name and PIN, then the one case for which it was made. */
@Controller
@RequestMapping(BodyLinkController.PATH)
class BodyLinkController {

  static final String PATH = "/accesso-enti";

  private static final String TOKEN = "/{token:[A-Za-z0-9_-]{20,100}}";
  private static final int LONGEST_NAME = 100;

  private final BodyDoor door;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  BodyLinkController(BodyDoor door) {
    this.door = door;
  }

  @GetMapping(TOKEN)
  String ask(@PathVariable String token, Model model, HttpServletResponse response) {
    return page(token, "", model, response);
  }

  @PostMapping(TOKEN)
  String enter(
      @PathVariable String token,
      Visitor visitor,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    String name = visitor.named();
    model.addAttribute("visitor", name);
    if (name.isEmpty()) {
      return page(token, "visitor", model, response);
    }
    Optional<LoggedIn> in = door.enter(token, visitor.typedPin(), name);
    if (in.isEmpty()) {
      return page(token, "pin", model, response);
    }
    BodyLinks.View link = door.at(token).orElseThrow();
    begin(in.get(), request, response);
    return "redirect:/scrivania/consultazioni/" + link.number();
  }

  /** Asks for another link; it goes to the certified address of the body and nowhere else. */
  @PostMapping(TOKEN + "/nuovo")
  String renew(@PathVariable String token, Model model, HttpServletResponse response) {
    model.addAttribute("renewed", door.renew(token));
    return page(token, "", model, response);
  }

  /** A session of its own: whatever was known of the visitor before is forgotten. */
  private void begin(LoggedIn in, HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) != null) {
      request.getSession(false).invalidate();
    }
    request.getSession(true);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(in, null, List.of()));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  /** A link that nobody made and one that is over get a page, and no hint of any case. */
  private String page(String token, String wrong, Model model, HttpServletResponse response) {
    Optional<BodyLinks.View> link = door.at(token);
    String state = link.map(known -> known.state().name()).orElse("UNKNOWN");
    model.addAttribute("state", state);
    model.addAttribute("body", state.equals("OPEN") ? link.get().name() : "");
    model.addAttribute("token", token);
    model.addAttribute("wrong", state.equals("OPEN") ? wrong : "");
    if (!state.equals("OPEN")) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } else if (!wrong.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    }
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    return "portal/body-link";
  }

  /** Who comes in, and the PIN. */
  record Visitor(String visitor, String pin) {

    String named() {
      String name = visitor == null ? "" : visitor.replaceAll("\\p{Cntrl}+", " ").strip();
      return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    String typedPin() {
      return pin == null ? "" : pin.strip();
    }
  }
}
