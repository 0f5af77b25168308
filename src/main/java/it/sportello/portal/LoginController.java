package it.sportello.portal;

import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.Role;
import it.sportello.pages.DemoCast;
import it.sportello.pages.TriedName;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people log in, and where they go from there. */
@Controller
class LoginController {

  private final ObjectProvider<DemoCast> cast;
  private final CurrentActor currentActor;
  private final ObjectProvider<OAuth2ClientProperties> providers;

  LoginController(
      ObjectProvider<DemoCast> cast,
      CurrentActor currentActor,
      ObjectProvider<OAuth2ClientProperties> providers) {
    this.cast = cast;
    this.currentActor = currentActor;
    this.providers = providers;
  }

  @GetMapping("/accesso")
  String ask(
      @RequestParam(required = false) Refused rifiutato, HttpServletRequest request, Model model) {
    model.addAttribute("tried", TriedName.take(request));
    model.addAttribute("wrong", request.getParameter("errore") != null);
    model.addAttribute("expired", request.getParameter("scaduta") != null);
    model.addAttribute("left", request.getParameter("uscita") != null);
    model.addAttribute("refused", rifiutato);
    model.addAttribute("entrances", entrances());
    DemoCast demo = cast.getIfAvailable();
    model.addAttribute("cast", demo == null ? List.of() : demo.members());
    return "portal/login";
  }

  /** Why somebody whom their provider knows was not let in. */
  enum Refused {
    TOO_WEAK,
    NOT_INVITED,
    DISABLED,
    FAILED,
    AWAY
  }

  /** A provider of identities by which one may enter. */
  record Entrance(String path, String name) {

    static Entrance of(String id, String name) {
      return new Entrance("/oauth2/authorization/" + id, name == null ? id : name);
    }
  }

  /** Where one arrives only when the provider does not answer. */
  @GetMapping("/oauth2/authorization/{registration}")
  String away() {
    return "redirect:/accesso?rifiutato=" + Refused.AWAY;
  }

  private List<Entrance> entrances() {
    List<Entrance> entrances = new ArrayList<>();
    providers.ifAvailable(
        settings ->
            new TreeMap<>(settings.getRegistration())
                .forEach((id, one) -> entrances.add(Entrance.of(id, one.getClientName()))));
    return entrances;
  }

  /** Sends everybody to the page where their day begins. */
  @GetMapping("/area")
  String area() {
    Actor me = currentActor.get();
    if (me.isStaff() || me.is(Role.BODY_OFFICER)) {
      return "redirect:/scrivania";
    }
    if (me.is(Role.SUPERVISOR)) {
      return "redirect:/cruscotto";
    }
    if (me.is(Role.ADMINISTRATOR)) {
      return "redirect:/amministrazione";
    }
    return me.is(Role.APPLICANT) ? "redirect:/pratiche" : "redirect:/";
  }
}
