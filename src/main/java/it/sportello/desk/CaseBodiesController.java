package it.sportello.desk;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.BodyDoor;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.Proceedings;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bodies of a conference as the office deals with them: how they come in, what they sent. */
@Controller
class CaseBodiesController {

  static final String BODIES = Paths.CASE + "/enti";

  private final Proceedings proceedings;
  private final BodyDoor door;

  CaseBodiesController(Proceedings proceedings, BodyDoor door) {
    this.proceedings = proceedings;
    this.door = door;
  }

  @GetMapping(BODIES)
  String show(@PathVariable CaseNumber number, Model model) {
    model.addAttribute("links", door.links(number));
    CaseView view = proceedings.view(number);
    model.addAttribute("summary", view.summary());
    model.addAttribute("conference", view.conference().orElseThrow(CaseBodiesController::none));
    model.addAttribute("base", Paths.CASES + "/" + number);
    return "desk/bodies";
  }

  @PostMapping(BODIES + "/collegamento")
  String invite(
      @PathVariable CaseNumber number,
      @RequestParam String authority,
      @RequestParam(defaultValue = "") String email,
      RedirectAttributes flash) {
    Optional<BodyDoor.Told> told = door.invite(number, Entered.authority(authority), email);
    flash.addFlashAttribute("told", told.map(List::of).orElse(List.of()));
    return done(number, "link", flash);
  }

  @PostMapping(BODIES + "/revoca")
  String revoke(
      @PathVariable CaseNumber number, @RequestParam String link, RedirectAttributes flash) {
    door.revoke(number, link);
    return done(number, "revoked", flash);
  }

  private static String done(CaseNumber number, String what, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", "bodies.done." + what);
    return "redirect:" + Paths.CASES + "/" + number + "/enti";
  }

  private static ResponseStatusException none() {
    return new ResponseStatusException(org.springframework.http.HttpStatus.NOT_FOUND);
  }
}
