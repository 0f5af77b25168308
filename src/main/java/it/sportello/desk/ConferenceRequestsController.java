package it.sportello.desk;

import it.sportello.conferences.AskView;
import it.sportello.conferences.ConferenceKind;
import it.sportello.conferences.MergedCondition;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.ConditionsTogether;
import it.sportello.proceedings.ConferenceRequests;
import it.sportello.proceedings.Oppositions;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.SingleAssents;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What bodies ask of a conference, what the office makes of it, and the remedy at its end. */
@Controller
class ConferenceRequestsController {

  private static final String TO_CONSULTATION = "redirect:/scrivania/consultazioni/";

  private final ConferenceRequests requests;
  private final ConditionsTogether conditions;
  private final Oppositions oppositions;
  private final SingleAssents singles;
  private final Proceedings proceedings;

  ConferenceRequestsController(
      ConferenceRequests requests,
      ConditionsTogether conditions,
      Oppositions oppositions,
      SingleAssents singles,
      Proceedings proceedings) {
    this.requests = requests;
    this.conditions = conditions;
    this.oppositions = oppositions;
    this.singles = singles;
    this.proceedings = proceedings;
  }

  @PostMapping(Paths.CASE + "/modalita")
  String chooseSimultaneous(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "") String modeReasons,
      RedirectAttributes flash) {
    requests.chooseSimultaneous(number, modeReasons);
    return Reply.done(number, "chooseSimultaneous", flash);
  }

  @PostMapping(Paths.CASE + "/ente-unico")
  String askOne(@PathVariable CaseNumber number, SingleForm form, RedirectAttributes flash) {
    singles.ask(number, Entered.body(form.authority()), form.way(), form.singleReason());
    return Reply.done(number, "askOne", flash);
  }

  @PostMapping(Paths.CASE + "/integrazione-enti")
  String mergeIntegration(@PathVariable CaseNumber number, AskForm form, RedirectAttributes flash) {
    requests.mergeIntegration(number, Entered.rows(form.asked()), Entered.days(form.days()));
    return Reply.done(number, "mergeIntegration", flash);
  }

  @PostMapping(Paths.CONSULTATION + "/chiedi-integrazione")
  String askIntegration(@PathVariable CaseNumber number, AskForm form, RedirectAttributes flash) {
    AskView ask = requests.askIntegration(number, Entered.rows(form.asked()));
    return asked(number, ask.irrelevant().isEmpty(), flash);
  }

  @PostMapping(Paths.CONSULTATION + "/chiedi-riunione")
  String askMeeting(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "") String meetingReasons,
      RedirectAttributes flash) {
    return asked(number, requests.askMeeting(number, meetingReasons), flash);
  }

  @PostMapping(Paths.CONSULTATION + "/opposizione")
  String oppose(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "") String organ,
      @RequestParam(defaultValue = "") String oppositionReasons,
      RedirectAttributes flash) {
    boolean counts = oppositions.oppose(number, organ, oppositionReasons).irrelevant().isEmpty();
    return asked(number, counts, flash);
  }

  @PostMapping(Paths.CASE + "/riunione-governo")
  String governmentMeeting(
      @PathVariable CaseNumber number, MeetingOutcome form, RedirectAttributes flash) {
    GovernmentMeeting outcome = Entered.choice(form.outcome(), "outcome");
    oppositions.recordMeeting(
        number,
        outcome == GovernmentMeeting.AGREED,
        outcome == GovernmentMeeting.SECOND,
        form.reasons(),
        form.solution());
    return Reply.done(number, "recordGovernmentMeeting", flash);
  }

  @PostMapping(Paths.CASE + "/consiglio")
  String councilDecision(
      @PathVariable CaseNumber number, CouncilForm form, RedirectAttributes flash) {
    oppositions.recordDecision(
        number, Entered.choice(form.decision(), "decision"), form.reasons(), form.solution());
    return Reply.done(number, "recordCouncilDecision", flash);
  }

  @PostMapping(Paths.CASE + "/soluzione")
  String sharedSolution(@PathVariable CaseNumber number, RedirectAttributes flash) {
    oppositions.adoptSharedSolution(number);
    return Reply.done(number, "adoptSharedSolution", flash);
  }

  @GetMapping(Paths.CASE + "/condizioni")
  String conditions(@PathVariable CaseNumber number, Model model) {
    model.addAttribute("summary", proceedings.summary(number));
    model.addAttribute("sheet", conditions.sheet(number));
    model.addAttribute("base", Paths.CASES + "/" + number);
    return "desk/conditions";
  }

  @PostMapping(Paths.CASE + "/condizioni")
  String merge(@PathVariable CaseNumber number, ConditionsForm form, RedirectAttributes flash) {
    conditions.merge(number, form.conditions());
    return Reply.done(number, "mergeConditions", flash);
  }

  private static String asked(CaseNumber number, boolean counts, RedirectAttributes flash) {
    String notice = counts ? "ask" : "ask.irrelevant";
    flash.addFlashAttribute("notice", "desk.done." + notice);
    return TO_CONSULTATION + number;
  }

  /** What came of the meeting at the Presidency of the Council. */
  enum GovernmentMeeting {
    AGREED,
    SECOND,
    NOT_AGREED
  }

  /** One body to be heard alone: for what, and why. */
  record SingleForm(String authority, ConferenceKind way, String singleReason) {}

  /** Rows of what is asked for, and the days for the answer. */
  record AskForm(List<Entered.Asked> asked, String days) {}

  /** What came of the meeting, why, and what was agreed. */
  record MeetingOutcome(GovernmentMeeting outcome, String reasons, String solution) {}

  /** What the Council of Ministers decided, why, and what changes. */
  record CouncilForm(Oppositions.Decision decision, String reasons, String solution) {}

  /** The conditions as put together; rows without words and without marks are left out. */
  record ConditionsForm(List<Row> rows) {

    List<MergedCondition> conditions() {
      return rows == null
          ? List.of()
          : rows.stream()
              .filter(Objects::nonNull)
              .filter(row -> !row.isBlank())
              .map(row -> new MergedCondition(row.text(), row.marked()))
              .toList();
    }
  }

  /** A condition, and the keys of those of bodies that it stands for. */
  record Row(String words, List<String> keys) {

    boolean isBlank() {
      return text().isEmpty() && marked().isEmpty();
    }

    String text() {
      return words == null ? "" : words.strip();
    }

    List<String> marked() {
      return keys == null ? List.of() : keys;
    }
  }
}
