package it.sportello.proceedings;

import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.util.Date;

/** The steps and timers of {@code bpmn/works.bpmn}, each under its name there. */
@BpmnBean("works")
public class Works {

  private final Cases cases;
  private final CaseTerms terms;
  private final LegalEffects effects;

  Works(Cases cases, CaseTerms terms, LegalEffects effects) {
    this.cases = cases;
    this.terms = terms;
    this.effects = effects;
  }

  public Date worksStartDue(String number) {
    return lapses(number, TermCode.WORKS_START);
  }

  public Date worksEndDue(String number) {
    return lapses(number, TermCode.WORKS_END);
  }

  public void recordLapse(String number) {
    effects.recordLapse(new CaseNumber(number), TermCode.WORKS_START);
  }

  public void recordPartialLapse(String number) {
    effects.recordLapse(new CaseNumber(number), TermCode.WORKS_END);
  }

  /** A title does not lapse while its holder, who asked in time for more, waits for an answer. */
  private Date lapses(String number, TermCode code) {
    boolean waits = cases.findById(number).filter(TitleWorks::hasAsked).isPresent();
    return waits ? Date.from(LegalTime.NEVER) : terms.firesAt(new CaseNumber(number), code, "");
  }
}
