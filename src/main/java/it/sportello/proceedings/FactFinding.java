package it.sportello.proceedings;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.util.Date;
import java.util.List;

/** The steps of {@code bpmn/factFinding.bpmn}, each under its name there. */
@BpmnBean("factFinding")
public class FactFinding {

  static final String PROCESS = "factFinding";

  private final SimplifiedConference conference;
  private final CaseTerms terms;

  FactFinding(SimplifiedConference conference, CaseTerms terms) {
    this.conference = conference;
    this.terms = terms;
  }

  public List<String> consultedAuthorities(String number) {
    return conference.consultedAuthorities(number);
  }

  public Date positionDue(String number, String authority) {
    return terms.firesAt(new CaseNumber(number), TermCode.CDS_EXAMINE, authority);
  }

  public void recordSilence(String number, String authority) {
    conference.recordSilence(number, authority);
  }
}
