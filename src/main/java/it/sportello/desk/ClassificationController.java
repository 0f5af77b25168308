package it.sportello.desk;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Classification;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says that another filing was due than the one that came. */
@Controller
class ClassificationController {

  private final Classification classification;

  ClassificationController(Classification classification) {
    this.classification = classification;
  }

  @PostMapping(Paths.CASE + "/inquadramento")
  String correct(@PathVariable CaseNumber number, DueForm form, RedirectAttributes flash) {
    classification.correct(number, form.due(), form.reason());
    return Reply.done(number, "correctFiling", flash);
  }

  /** The code of the procedure that was due, and why. */
  record DueForm(String due, String reason) {}
}
