package it.sportello.desk;

import it.sportello.conferences.Invitation;
import it.sportello.identity.CurrentActor;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseSummary;
import it.sportello.proceedings.FactFindings;
import it.sportello.proceedings.Preliminaries;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.TitleReviews;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Territory;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Conferences beside the decision: before an application, to look at interests, on a title. */
@Controller
class OtherConferencesController {

  private static final String FACT_FINDING = Paths.CASE + "/conferenza-istruttoria";
  private static final int LONGEST_REASON = 400;

  private final TitleReviews reviews;
  private final FactFindings findings;
  private final Preliminaries preliminaries;
  private final Proceedings proceedings;
  private final Territory territory;
  private final CurrentActor currentActor;

  OtherConferencesController(
      TitleReviews reviews,
      FactFindings findings,
      Preliminaries preliminaries,
      Proceedings proceedings,
      Territory territory,
      CurrentActor currentActor) {
    this.reviews = reviews;
    this.findings = findings;
    this.preliminaries = preliminaries;
    this.proceedings = proceedings;
    this.territory = territory;
    this.currentActor = currentActor;
  }

  @PostMapping(Paths.CASE + "/chiedi-riesame")
  String begin(@PathVariable CaseNumber number, AskForm form, RedirectAttributes flash) {
    reviews.ask(number, form.remedy(), form.reviewReasons());
    return Reply.done(number, "askReview", flash);
  }

  @PostMapping(Paths.CONSULTATION + "/chiedi-riesame")
  String ask(@PathVariable CaseNumber number, AskForm form, RedirectAttributes flash) {
    reviews.ask(number, form.remedy(), form.reviewReasons());
    flash.addFlashAttribute("notice", "desk.done.askReview");
    return "redirect:/scrivania/consultazioni/" + number;
  }

  @PostMapping(Paths.CASE + "/riesame")
  String weigh(
      @PathVariable CaseNumber number,
      @RequestParam(required = false) Boolean needed,
      @RequestParam(defaultValue = "") String reasons,
      RedirectAttributes flash) {
    reviews.weigh(number, Entered.choice(needed, "needed"), reasons);
    return Reply.done(number, "weighReview", flash);
  }

  @PostMapping(Paths.CASE + "/esito-riesame")
  String decide(@PathVariable CaseNumber number, DecisionForm form, RedirectAttributes flash) {
    reviews.decide(number, form.decision(), form.reasons(), Boolean.TRUE.equals(form.falsehood()));
    return Reply.done(number, "decideReview", flash);
  }

  @PostMapping(Paths.CASE + "/richiesta-preliminare")
  String assess(
      @PathVariable CaseNumber number,
      @RequestParam(required = false) Boolean accepted,
      @RequestParam(defaultValue = "") String reasons,
      RedirectAttributes flash) {
    preliminaries.assess(number, Entered.choice(accepted, "accepted"), reasons);
    return Reply.done(number, "assessRequest", flash);
  }

  @GetMapping(FACT_FINDING)
  String factFinding(@PathVariable CaseNumber number, Model model) {
    CaseSummary summary = proceedings.summary(number);
    if (!currentActor.get().isStaff()) {
      return "redirect:/scrivania/consultazioni/" + number;
    }
    model.addAttribute("summary", summary);
    model.addAttribute("bodies", territory.authorities());
    model.addAttribute("base", Paths.CASES + "/" + number);
    return "desk/fact-finding";
  }

  @PostMapping(FACT_FINDING)
  String convene(@PathVariable CaseNumber number, ExamineForm form, RedirectAttributes flash) {
    List<Invitation> invitations =
        form.chosen().stream().map(id -> invitation(id, form.text())).toList();
    findings.convene(number, invitations, form.text(), Entered.days(form.days()));
    return Reply.done(number, "conveneFactFinding", flash);
  }

  @PostMapping(Paths.CASE + "/esiti-istruttoria")
  String record(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "") String reasons,
      RedirectAttributes flash) {
    findings.record(number, reasons);
    return Reply.done(number, "recordFindings", flash);
  }

  private Invitation invitation(String id, String question) {
    AuthorityView body = territory.authority(Entered.authority(id));
    String reason =
        question.length() > LONGEST_REASON ? question.substring(0, LONGEST_REASON) : question;
    return new Invitation(body.id(), body.interest(), reason);
  }

  /** What is asked of the office, and why. */
  record AskForm(TitleReviews.Remedy remedy, String reviewReasons) {}

  /** What becomes of the title, and why; {@code falsehood} where a final judgment found it. */
  record DecisionForm(TitleReviews.Decision decision, String reasons, Boolean falsehood) {}

  /** Which bodies are asked what, and within how many days. */
  record ExamineForm(List<String> bodies, String question, String days) {

    List<String> chosen() {
      return bodies == null ? List.of() : bodies;
    }

    String text() {
      return question == null ? "" : question.strip();
    }
  }
}
