package it.sportello.desk;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseNotFound;
import it.sportello.proceedings.DecidedStep;
import it.sportello.proceedings.DecidedSteps;
import it.sportello.proceedings.Way;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps that are decided by choosing one of their ways and saying why. */
@Controller
class DecidedStepController {

  static final String STEPS = "/passi/";

  private final DecidedSteps steps;

  DecidedStepController(DecidedSteps steps) {
    this.steps = steps;
  }

  @PostMapping(Paths.CASE + STEPS + "{task}")
  String take(
      @PathVariable CaseNumber number,
      @PathVariable String task,
      DecisionForm form,
      RedirectAttributes flash) {
    DecidedStep step = DecidedStep.at(task).orElseThrow(() -> new CaseNotFound(number.value()));
    steps.take(number, step, form.way(), form.reasons());
    return Reply.done(number, task, flash);
  }

  /** Which way, and why. */
  record DecisionForm(Way way, String reasons) {}
}
