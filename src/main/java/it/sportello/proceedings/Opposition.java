package it.sportello.proceedings;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.util.Date;

/** The steps and questions of {@code bpmn/opposition.bpmn}, each under its name there. */
@BpmnBean("opposition")
public class Opposition {

  static final String IS_AGREEMENT_FOUND = "isAgreementFound";
  static final String IS_SECOND_MEETING_DUE = "isSecondMeetingDue";
  static final String IS_OPPOSITION_REJECTED = "isOppositionRejected";
  static final String IS_PARTLY_ACCEPTED = "isPartlyAccepted";
  static final String RECORD_GOVERNMENT_MEETING = "recordGovernmentMeeting";
  static final String ADOPT_SHARED_SOLUTION = "adoptSharedSolution";
  static final String RECORD_COUNCIL_DECISION = "recordCouncilDecision";

  private final Facts facts;
  private final CaseTerms terms;
  private final ConferenceEffects effects;

  Opposition(Facts facts, CaseTerms terms, ConferenceEffects effects) {
    this.facts = facts;
    this.terms = terms;
    this.effects = effects;
  }

  public Date oppositionDue(String number) {
    return terms.firesAt(new CaseNumber(number), TermCode.CDS_OPPOSITION, "");
  }

  public void makeEffective(String number) {
    effects.makeEffective(new CaseNumber(number));
  }

  public boolean isAgreementFound(String number) {
    return facts.found(number, IS_AGREEMENT_FOUND);
  }

  public boolean isSecondMeetingDue(String number) {
    return facts.found(number, IS_SECOND_MEETING_DUE);
  }

  public boolean isOppositionRejected(String number) {
    return facts.found(number, IS_OPPOSITION_REJECTED);
  }

  public boolean isPartlyAccepted(String number) {
    return facts.found(number, IS_PARTLY_ACCEPTED);
  }
}
