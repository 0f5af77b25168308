package it.sportello.desk;

import it.sportello.deadlines.rules.TermCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The steps that are taken at the desk: who signs, under which noun, within which term. */
enum DeskStep {
  NAME_OFFICER("nameOfficer", "responsabile", false, TermCode.PDC_RDP_NAME),
  CHECK_COMPLETENESS(
      "checkCompleteness", "completezza", false, TermCode.PDC_INTEGR_REQ, TermCode.SUAP_INTEGR_REQ),
  EXAMINE("examine", "istruttoria", false, TermCode.PDC_PROPOSAL),
  CONVENE("convene", "conferenza", false, TermCode.CDS_INDIZIONE),
  APPRAISE_POSITIONS("appraisePositions", "valutazione", false, TermCode.PDC_PROPOSAL),
  CALL_MEETING(
      "callMeeting",
      "convocazione",
      false,
      TermCode.CDS_SIMUL_END,
      TermCode.CDS_MEETING,
      TermCode.CDS_SIMUL_MEETING),
  HOLD_MEETING(
      "holdMeeting",
      "riunione",
      false,
      TermCode.CDS_SIMUL_END,
      TermCode.CDS_MEETING,
      TermCode.CDS_SIMUL_MEETING),
  WEIGH_POSITIONS("weighPositions", "prevalenza", false, TermCode.CDS_SIMUL_END),
  ADOPT_DETERMINATION("adoptDetermination", "determinazione", true, TermCode.CDS_CONCLUSION),
  GOVERNMENT_MEETING(
      "recordGovernmentMeeting",
      "riunione-governo",
      false,
      TermCode.CDS_PCM_SECOND,
      TermCode.CDS_PCM_MEETING),
  COUNCIL_DECISION("recordCouncilDecision", "consiglio", false),
  SHARED_SOLUTION("adoptSharedSolution", "soluzione", true),
  PROPOSE("propose", "proposta", false, TermCode.PDC_PROPOSAL),
  NOTIFY_OBSTACLES("notifyObstacles", "preavviso", false),
  WEIGH_OBSERVATIONS("weighObservations", "osservazioni", false),
  ISSUE_PERMIT("issuePermit", "permesso", true),
  REFUSE_PERMIT("refusePermit", "diniego", true),
  FIND_COUNTERPARTIES("findCounterparties", "controinteressati", false),
  ANSWER_ACCESS("answerAccess", "accesso", false),
  CHECK_NOTICE("checkNotice", "controllo", false),
  ORDER_CONFORMITY("orderConformity", "conformazione", true),
  PROHIBIT("prohibit", "divieto", true),
  CHECK_COMMUNICATION("checkCommunication", "verifica", false);

  private final String task;
  private final String noun;
  private final boolean ofHead;
  private final List<TermCode> terms;

  DeskStep(String task, String noun, boolean ofHead, TermCode... terms) {
    this.task = task;
    this.noun = noun;
    this.ofHead = ofHead;
    this.terms = List.of(terms);
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
    return terms;
  }

  /** Whether only the head of the office may take it. */
  boolean isOfHead() {
    return ofHead;
  }

  static Optional<DeskStep> at(String noun) {
    return Arrays.stream(values()).filter(step -> step.noun.equals(noun)).findFirst();
  }
}
