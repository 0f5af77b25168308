package it.sportello.proceedings;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.util.Date;

/** The steps and questions of {@code bpmn/certifiedNotice.bpmn}, each under its name there. */
@BpmnBean("certifiedNotice")
public class CertifiedNotice {

  private final Facts facts;
  private final CaseTerms terms;
  private final FinalTerms finalTerms;
  private final LegalEffects effects;

  CertifiedNotice(Facts facts, CaseTerms terms, FinalTerms finalTerms, LegalEffects effects) {
    this.facts = facts;
    this.terms = terms;
    this.finalTerms = finalTerms;
    this.effects = effects;
  }

  public boolean isConforming(String number) {
    return facts.found(number, Step.IS_CONFORMING);
  }

  public boolean canConform(String number) {
    return facts.found(number, Step.CAN_CONFORM);
  }

  public boolean isProhibited(String number) {
    return facts.found(number, Step.IS_PROHIBITED);
  }

  public boolean isConformityOrdered(String number) {
    return facts.found(number, Step.IS_CONFORMITY_ORDERED);
  }

  public Date controlDue(String number) {
    return finalTerms.firesAt(number, Silence.CONSOLIDATION);
  }

  public Date controlEnds(String number) {
    return controlDue(number);
  }

  public Date conformDue(String number) {
    return terms.firesAt(new CaseNumber(number), TermCode.SCIA_CONFORM, "");
  }

  public void consolidate(String number) {
    effects.consolidate(new CaseNumber(number));
  }

  public void recordForbidden(String number) {
    effects.recordForbidden(new CaseNumber(number));
  }

  public void closeWithdrawn(String number) {
    effects.closeWithdrawn(new CaseNumber(number));
  }
}
