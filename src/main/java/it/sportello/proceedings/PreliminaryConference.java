package it.sportello.proceedings;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.util.Date;
import java.util.List;

/** The steps and questions of {@code bpmn/preliminaryConference.bpmn}, under their names there. */
@BpmnBean("preliminaryConference")
public class PreliminaryConference {

  private final Preliminaries preliminaries;
  private final SimplifiedConference conference;
  private final LegalEffects effects;
  private final CaseTerms terms;
  private final Facts facts;

  PreliminaryConference(
      Preliminaries preliminaries,
      SimplifiedConference conference,
      LegalEffects effects,
      CaseTerms terms,
      Facts facts) {
    this.preliminaries = preliminaries;
    this.conference = conference;
    this.effects = effects;
    this.terms = terms;
    this.facts = facts;
  }

  public boolean isRequestAccepted(String number) {
    return facts.found(number, Step.IS_REQUEST_ACCEPTED);
  }

  public List<String> consultedAuthorities(String number) {
    return conference.consultedAuthorities(number);
  }

  public Date positionDue(String number, String authority) {
    return terms.firesAt(new CaseNumber(number), TermCode.CDS_PRELIM_DETERM, authority);
  }

  public void recordSilence(String number, String authority) {
    conference.recordSilence(number, authority);
  }

  /** Whether the process came to its end with determinations. */
  public boolean isAnswered(String number) {
    return facts.found(number, Step.IS_REQUEST_ACCEPTED);
  }

  public void forwardDeterminations(String number) {
    preliminaries.forward(new CaseNumber(number));
  }

  public void closeWithdrawn(String number) {
    effects.closeWithdrawn(new CaseNumber(number));
  }
}
