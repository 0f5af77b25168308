package it.sportello.desk;

import it.sportello.deadlines.rules.TermCode;
import java.util.Arrays;
import java.util.Optional;

/** The steps that are taken at the desk: who signs, under which noun, within which term. */
enum DeskStep {
  NAME_OFFICER("nameOfficer", "responsabile", TermCode.PDC_RDP_NAME, false),
  CHECK_COMPLETENESS("checkCompleteness", "completezza", TermCode.PDC_INTEGR_REQ, false),
  EXAMINE("examine", "istruttoria", TermCode.PDC_PROPOSAL, false),
  CONVENE("convene", "conferenza", TermCode.CDS_INDIZIONE, false),
  APPRAISE_POSITIONS("appraisePositions", "valutazione", TermCode.PDC_PROPOSAL, false),
  HOLD_MEETING("holdMeeting", "riunione", TermCode.CDS_MEETING, false),
  ADOPT_DETERMINATION("adoptDetermination", "determinazione", TermCode.CDS_CONCLUSION, true),
  PROPOSE("propose", "proposta", TermCode.PDC_PROPOSAL, false),
  NOTIFY_OBSTACLES("notifyObstacles", "preavviso", TermCode.PDC_FINAL, false),
  WEIGH_OBSERVATIONS("weighObservations", "osservazioni", TermCode.PDC_FINAL, false),
  ISSUE_PERMIT("issuePermit", "permesso", TermCode.PDC_FINAL, true),
  REFUSE_PERMIT("refusePermit", "diniego", TermCode.PDC_FINAL, true),
  FIND_COUNTERPARTIES("findCounterparties", "controinteressati", new TermCode("ACCESSO"), false),
  ANSWER_ACCESS("answerAccess", "accesso", new TermCode("ACCESSO"), false),
  CHECK_NOTICE("checkNotice", "controllo", TermCode.SCIA_CONTROL, false),
  ORDER_CONFORMITY("orderConformity", "conformazione", TermCode.SCIA_CONTROL, true),
  PROHIBIT("prohibit", "divieto", TermCode.SCIA_CONTROL, true),
  CHECK_COMMUNICATION("checkCommunication", "verifica", null, false);

  private final String task;
  private final String noun;
  private final TermCode term;
  private final boolean ofHead;

  DeskStep(String task, String noun, TermCode term, boolean ofHead) {
    this.task = task;
    this.noun = noun;
    this.term = term;
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

  /** The term within which the step has its effect, if the law sets one. */
  Optional<TermCode> term() {
    return Optional.ofNullable(term);
  }

  /** Whether only the head of the office may take it. */
  boolean isOfHead() {
    return ofHead;
  }

  static Optional<DeskStep> at(String noun) {
    return Arrays.stream(values()).filter(step -> step.noun.equals(noun)).findFirst();
  }
}
