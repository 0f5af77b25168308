package it.sportello.portal;

import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.Role;
import it.sportello.pages.DemoCast;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people log in, and where they go from there. */
@Controller
class LoginController {

  private final ObjectProvider<DemoCast> cast;
  private final CurrentActor currentActor;

  LoginController(ObjectProvider<DemoCast> cast, CurrentActor currentActor) {
    this.cast = cast;
    this.currentActor = currentActor;
  }

  @GetMapping("/accesso")
  String ask(
      @RequestParam(required = false) String errore,
      @RequestParam(required = false) String scaduta,
      @RequestParam(required = false) String uscita,
      Model model) {
    model.addAttribute("wrong", errore != null);
    model.addAttribute("expired", scaduta != null);
    model.addAttribute("left", uscita != null);
    DemoCast demo = cast.getIfAvailable();
    model.addAttribute("cast", demo == null ? List.of() : demo.members());
    return "portal/login";
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
    return me.is(Role.APPLICANT) ? "redirect:/pratiche" : "redirect:/";
  }
}
