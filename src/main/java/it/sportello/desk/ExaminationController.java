package it.sportello.desk;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Examination;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The examination of an application, its proposal, and what stands in its way. */
@Controller
class ExaminationController {

  private final Examination examination;

  ExaminationController(Examination examination) {
    this.examination = examination;
  }

  @PostMapping(Paths.CASE + "/istruttoria")
  String examine(@PathVariable CaseNumber number, ReportForm form, RedirectAttributes flash) {
    boolean needed = Entered.choice(form.conferenceNeeded(), "conferenceNeeded");
    examination.examine(number, form.report(), needed, form.whyWithout());
    return Reply.done(number, "examine", flash);
  }

  @PostMapping(Paths.CASE + "/proposta")
  String propose(@PathVariable CaseNumber number, ProposalForm form, RedirectAttributes flash) {
    boolean favourable = Entered.choice(form.favourable(), "favourable");
    String prescriptions = form.prescriptions() == null ? "" : form.prescriptions();
    examination.propose(number, favourable, form.reasons(), prescriptions);
    return Reply.done(number, "propose", flash);
  }

  @PostMapping(Paths.CASE + "/preavviso")
  String notify(@PathVariable CaseNumber number, ObstaclesForm form, RedirectAttributes flash) {
    examination.notifyObstacles(number, Entered.lines(form.grounds()));
    return Reply.done(number, "notifyObstacles", flash);
  }

  @PostMapping(Paths.CASE + "/osservazioni")
  String weigh(@PathVariable CaseNumber number, WeighingForm form, RedirectAttributes flash) {
    boolean overcome = Entered.choice(form.overcome(), "overcome");
    examination.weighObservations(number, overcome, form.reasons());
    return Reply.done(number, "weighObservations", flash);
  }

  /** What was found, and whether others must be heard. */
  record ReportForm(String report, Boolean conferenceNeeded, String whyWithout) {}

  /** What is proposed to the head of the office. */
  record ProposalForm(Boolean favourable, String reasons, String prescriptions) {}

  /** What stands in the way, one ground on each line. */
  record ObstaclesForm(String grounds) {}

  /** What is made of the observations. */
  record WeighingForm(Boolean overcome, String reasons) {}
}
