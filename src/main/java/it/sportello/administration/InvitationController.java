package it.sportello.administration;

import it.sportello.audit.Audit;
import it.sportello.audit.AuditKind;
import it.sportello.identity.Invitations;
import it.sportello.identity.NewPassword;
import it.sportello.identity.PersonView;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind the link of an invitation: whoever holds it chooses a password, once. */
@Controller
@RequestMapping(InvitationController.PATH)
class InvitationController {

  static final String PATH = "/invito";

  private static final String TOKEN = "/{token:[A-Za-z0-9_-]{20,100}}";
  private static final String PAGE = "administration/choose-password";

  private final Invitations invitations;
  private final Audit audit;

  InvitationController(Invitations invitations, Audit audit) {
    this.invitations = invitations;
    this.audit = audit;
  }

  /** A password, typed twice. */
  public record Chosen(String password, String again) {

    public Chosen {
      password = Objects.requireNonNullElse(password, "");
      again = Objects.requireNonNullElse(again, "");
    }

    String wrong() {
      return NewPassword.wrong(password)
          .orElse(password.equals(again) ? null : "admin.password.different");
    }
  }

  @GetMapping(TOKEN)
  String ask(@PathVariable String token, Model model, HttpServletResponse response) {
    return page(token, null, model, response);
  }

  @PostMapping(TOKEN)
  @Transactional
  public String choose(
      @PathVariable String token,
      Chosen chosen,
      Model model,
      HttpServletResponse response,
      RedirectAttributes flash) {
    String wrong = chosen.wrong();
    if (wrong != null) {
      return page(token, wrong, model, response);
    }
    Optional<PersonView> person = invitations.accept(token, chosen.password());
    if (person.isEmpty()) {
      return page(token, null, model, response);
    }
    String id = person.get().id().value();
    audit.atTheDoor(id, AuditKind.ADMINISTRATION, "choosePassword");
    flash.addFlashAttribute("notice", "admin.password.done");
    return "redirect:/accesso";
  }

  private String page(String token, String wrong, Model model, HttpServletResponse response) {
    var open = invitations.by(token);
    model.addAttribute("open", open.orElse(null));
    model.addAttribute("token", token);
    model.addAttribute("wrong", wrong);
    if (open.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } else if (wrong != null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    }
    response.setHeader("Cache-Control", "no-store");
    return PAGE;
  }
}
