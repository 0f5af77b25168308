package it.sportello.proceedings;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.util.Date;

/** The steps and timers of {@code bpmn/works.bpmn}, each under its name there. */
@BpmnBean("works")
public class Works {

  private final CaseTerms terms;
  private final LegalEffects effects;

  Works(CaseTerms terms, LegalEffects effects) {
    this.terms = terms;
    this.effects = effects;
  }

  public Date worksStartDue(String number) {
    return terms.firesAt(new CaseNumber(number), TermCode.WORKS_START, "");
  }

  public Date worksEndDue(String number) {
    return terms.firesAt(new CaseNumber(number), TermCode.WORKS_END, "");
  }

  public void recordLapse(String number) {
    effects.recordLapse(new CaseNumber(number), TermCode.WORKS_START);
  }

  public void recordPartialLapse(String number) {
    effects.recordLapse(new CaseNumber(number), TermCode.WORKS_END);
  }
}
