package it.sportello.desk;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.proceedings.StepTerms;
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
  boolean isOfHead() {
    return ofHead;
  }

  static Optional<DeskStep> at(String noun) {
    return Arrays.stream(values()).filter(step -> step.noun.equals(noun)).findFirst();
  }
}
