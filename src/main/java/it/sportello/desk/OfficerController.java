package it.sportello.desk;

import it.sportello.identity.ActorId;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Examination;
import it.sportello.proceedings.StepRefused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the officer in charge is named. */
@Controller
class OfficerController {

  private final Examination examination;

  OfficerController(Examination examination) {
    this.examination = examination;
  }

  @PostMapping(Paths.CASE + "/responsabile")
  String name(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "") String officer,
      RedirectAttributes flash) {
    if (officer.isBlank()) {
      throw new StepRefused("officer", "Scegli una persona dell’ufficio.");
    }
    examination.nameOfficer(number, new ActorId(officer));
    return Reply.done(number, "nameOfficer", flash);
  }
}
