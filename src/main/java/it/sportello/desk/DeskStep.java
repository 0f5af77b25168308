package it.sportello.desk;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.proceedings.DecidedStep;
import it.sportello.proceedings.StepTerms;
import it.sportello.proceedings.Way;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The steps that are taken at the desk: who signs, under which noun, within which term. */
enum DeskStep {
  NAME_OFFICER("nameOfficer", "responsabile", false),
  CHECK_COMPLETENESS("checkCompleteness", "completezza", false),
  EXAMINE("examine", "istruttoria", false),
  CONVENE("convene", "conferenza", false),
  APPRAISE_POSITIONS("appraisePositions", "valutazione", false),
  CALL_MEETING("callMeeting", "convocazione", false),
  HOLD_MEETING("holdMeeting", "riunione", false),
  WEIGH_POSITIONS("weighPositions", "prevalenza", false),
  ADOPT_DETERMINATION("adoptDetermination", "determinazione", true),
  GOVERNMENT_MEETING("recordGovernmentMeeting", "riunione-governo", false),
  COUNCIL_DECISION("recordCouncilDecision", "consiglio", false),
  SHARED_SOLUTION("adoptSharedSolution", "soluzione", true),
  PROPOSE("propose", "proposta", false),
  NOTIFY_OBSTACLES("notifyObstacles", "preavviso", false),
  WEIGH_OBSERVATIONS("weighObservations", "osservazioni", false),
  ISSUE_PERMIT("issuePermit", "permesso", true),
  REFUSE_PERMIT("refusePermit", "diniego", true),
  FIND_COUNTERPARTIES("findCounterparties", "controinteressati", false),
  ANSWER_ACCESS("answerAccess", "accesso", false),
  CHECK_NOTICE("checkNotice", "controllo", false),
  ORDER_CONFORMITY("orderConformity", "conformazione", true),
  PROHIBIT("prohibit", "divieto", true),
  CHECK_COMMUNICATION("checkCommunication", "verifica", false),
  SEND_TO_SUPERINTENDENCE(DecidedStep.SEND_TO_SUPERINTENDENCE),
  RECORD_OPINION(DecidedStep.RECORD_OPINION),
  PROPOSE_LANDSCAPE(DecidedStep.PROPOSE_LANDSCAPE),
  ISSUE_LANDSCAPE(DecidedStep.ISSUE_LANDSCAPE),
  REFUSE_LANDSCAPE(DecidedStep.REFUSE_LANDSCAPE),
  FORWARD_TO_AUTHORITY(DecidedStep.FORWARD_TO_AUTHORITY),
  RECORD_ADOPTION(DecidedStep.RECORD_ADOPTION),
  RELEASE_ENVIRONMENTAL(DecidedStep.RELEASE_ENVIRONMENTAL),
  REFUSE_ENVIRONMENTAL(DecidedStep.REFUSE_ENVIRONMENTAL),
  PUBLISH_DEPOSIT(DecidedStep.PUBLISH_DEPOSIT),
  ANSWER_OBSERVATIONS(DecidedStep.ANSWER_OBSERVATIONS),
  ADOPT_PLAN(DecidedStep.ADOPT_PLAN),
  APPROVE_PLAN(DecidedStep.APPROVE_PLAN),
  CHECK_PRECONDITIONS(DecidedStep.CHECK_PRECONDITIONS),
  REJECT_VARIANT(DecidedStep.REJECT_VARIANT),
  SEND_MINUTES(DecidedStep.SEND_MINUTES),
  RECORD_VOTE(DecidedStep.RECORD_VOTE),
  ISSUE_VARIANT(DecidedStep.ISSUE_VARIANT),
  ASSESS_REQUEST("assessRequest", "richiesta-preliminare", false),
  RECORD_FINDINGS("recordFindings", "esiti-istruttoria", false),
  WEIGH_REVIEW("weighReview", "riesame", false),
  DECIDE_REVIEW("decideReview", "esito-riesame", true);

  private final String task;
  private final String noun;
  private final boolean ofHead;

  DeskStep(String task, String noun, boolean ofHead) {
    this.task = task;
    this.noun = noun;
    this.ofHead = ofHead;
  }

  /** A step that is decided by choosing: all are sent to one route, each under its own task. */
  DeskStep(DecidedStep step) {
    this(step.task(), "passi/" + step.task(), step.isOfHead());
  }

  /** The ways in which it may be decided; empty for a step with a form of its own. */
  public List<Way> ways() {
    return DecidedStep.at(task).map(DecidedStep::ways).orElse(List.of());
  }

  /** The step whose reasons the signature rests on, shown before it; empty for other steps. */
  public String grounds() {
    return switch (this) {
      case ISSUE_LANDSCAPE -> PROPOSE_LANDSCAPE.task;
      case REFUSE_LANDSCAPE -> NOTIFY_OBSTACLES.task;
      case RELEASE_ENVIRONMENTAL, REFUSE_ENVIRONMENTAL -> RECORD_ADOPTION.task;
      case REJECT_VARIANT -> CHECK_PRECONDITIONS.task;
      case ISSUE_VARIANT -> RECORD_VOTE.task;
      default -> "";
    };
  }

  /** The id of the task in the models. */
  public String task() {
    return task;
  }

  /** The last part of the route to which its form is sent. */
  public String noun() {
    return noun;
  }

  /**
   * The terms of its own that the law sets for the step; elsewhere that of the procedure counts.
   */
  List<TermCode> terms() {
    return StepTerms.of(task);
  }

  /** Whether only the head of the office may take it. */
  public boolean isOfHead() {
    return ofHead;
  }

  static Optional<DeskStep> at(String noun) {
    return Arrays.stream(values())
        .filter(
            step -> step.noun.endsWith(noun) && (step.noun.equals(noun) || step.task.equals(noun)))
        .findFirst();
  }
}
