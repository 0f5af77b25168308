package it.sportello.desk;

import it.sportello.conferences.rules.Appraisal;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Consultations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The conference: what is made of what the bodies say, how it ends. */
@Controller
class ConferenceController {

  private final Consultations consultations;

  ConferenceController(Consultations consultations) {
    this.consultations = consultations;
  }

  @PostMapping(Paths.CASE + "/valutazione")
  String appraise(@PathVariable CaseNumber number, AppraisalForm form, RedirectAttributes flash) {
    Appraisal appraisal = Entered.choice(form.appraisal(), "appraisal");
    consultations.appraise(number, appraisal, form.reasons());
    return Reply.done(number, "appraisePositions", flash);
  }

  @PostMapping(Paths.CASE + "/determinazione")
  String determine(@PathVariable CaseNumber number, RedirectAttributes flash) {
    consultations.adoptDetermination(number);
    return Reply.done(number, "adoptDetermination", flash);
  }

  /** What the officer makes of the positions, and why. */
  record AppraisalForm(Appraisal appraisal, String reasons) {}
}
