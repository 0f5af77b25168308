package it.sportello.desk;

import it.sportello.identity.CurrentActor;
import it.sportello.identity.Role;
import it.sportello.proceedings.CasePage;
import it.sportello.proceedings.CaseSummary;
import it.sportello.proceedings.Proceedings;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases of the officer's offices, or those on which the body was consulted. */
@Controller
class CasesController {

  private static final int SIZE = 25;

  private final Proceedings proceedings;
  private final CurrentActor currentActor;

  CasesController(Proceedings proceedings, CurrentActor currentActor) {
    this.proceedings = proceedings;
    this.currentActor = currentActor;
  }

  @GetMapping(Paths.CASES)
  String list(
      @RequestParam(defaultValue = "") String testo,
      @RequestParam(defaultValue = "") String dopo,
      Model model) {
    boolean ofBody = currentActor.get().is(Role.BODY_OFFICER);
    List<CaseSummary> found =
        ofBody
            ? proceedings.consultedMe()
            : proceedings.ofMyOffices(new CasePage(dopo, testo, SIZE + 1));
    boolean more = !ofBody && found.size() > SIZE;
    List<CaseSummary> cases = more ? found.subList(0, SIZE) : found;
    model.addAttribute("cases", cases);
    model.addAttribute("text", testo);
    model.addAttribute("first", dopo.isEmpty());
    model.addAttribute("next", more ? cases.get(SIZE - 1).number().value() : null);
    model.addAttribute("ofBody", ofBody);
    return "desk/cases";
  }
}
