package it.sportello.desk;

import it.sportello.supervision.LawChanges;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For supervisors: the rows of the law that come into force, and the open cases under the old. */
@Controller
class LawChangesController {

  private final LawChanges changes;

  LawChangesController(LawChanges changes) {
    this.changes = changes;
  }

  @GetMapping(Paths.DASHBOARD + "/norme")
  String show(Model model) {
    model.addAttribute("days", LawChanges.DAYS);
    model.addAttribute("changes", changes.toCome());
    return "desk/law-changes";
  }
}
