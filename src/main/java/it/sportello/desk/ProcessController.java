package it.sportello.desk;

import it.sportello.identity.CurrentActor;
import it.sportello.law.CaseNumber;
import it.sportello.pages.Display;
import it.sportello.proceedings.Proceedings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The processes of a case, drawn and in words, for its office. */
@Controller
class ProcessController {

  private final Proceedings proceedings;
  private final CurrentActor currentActor;
  private final Display show;

  ProcessController(Proceedings proceedings, CurrentActor currentActor, Display show) {
    this.proceedings = proceedings;
    this.currentActor = currentActor;
    this.show = show;
  }

  @GetMapping(Paths.CASE + "/processo")
  String process(@PathVariable CaseNumber number, Model model) {
    if (!currentActor.get().isStaff()) {
      return CaseController.consultation(number);
    }
    model.addAttribute("summary", proceedings.summary(number));
    model.addAttribute("pictures", ProcessTable.of(proceedings.pictures(number, show::law)));
    model.addAttribute("base", Paths.CASES + "/" + number);
    return "desk/process";
  }
}
