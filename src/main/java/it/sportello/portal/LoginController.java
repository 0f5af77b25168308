package it.sportello.portal;

import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.Role;
import it.sportello.pages.DemoCast;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people log in, and where they go from there. */
@Controller
class LoginController {

  private final ObjectProvider<DemoCast> cast;
  private final CurrentActor currentActor;
  private final ObjectProvider<InMemoryClientRegistrationRepository> providers;

  LoginController(
      ObjectProvider<DemoCast> cast,
      CurrentActor currentActor,
      ObjectProvider<InMemoryClientRegistrationRepository> providers) {
    this.cast = cast;
    this.currentActor = currentActor;
    this.providers = providers;
  }

  @GetMapping("/accesso")
  String ask(
      @RequestParam(required = false) String errore,
      @RequestParam(required = false) String scaduta,
      @RequestParam(required = false) String uscita,
      @RequestParam(required = false) Refused rifiutato,
      Model model) {
    model.addAttribute("wrong", errore != null);
    model.addAttribute("expired", scaduta != null);
    model.addAttribute("left", uscita != null);
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
    FAILED
  }

  /** A provider of identities by which one may enter. */
  record Entrance(String path, String name) {}

  private List<Entrance> entrances() {
    List<Entrance> entrances = new ArrayList<>();
    var known = providers.getIfAvailable();
    if (known != null) {
      known.forEach(
          one ->
              entrances.add(
                  new Entrance(
                      "/oauth2/authorization/" + one.getRegistrationId(), one.getClientName())));
    }
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
