package it.sportello.proceedings;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.util.Date;

/** The steps and questions of {@code bpmn/implementationPlan.bpmn}, each under its name there. */
@BpmnBean("implementationPlan")
public class ImplementationPlan {

  private final Facts facts;
  private final CaseTerms terms;
  private final FinalTerms finalTerms;
  private final LegalEffects effects;

  ImplementationPlan(Facts facts, CaseTerms terms, FinalTerms finalTerms, LegalEffects effects) {
    this.facts = facts;
    this.terms = terms;
    this.finalTerms = finalTerms;
    this.effects = effects;
  }

  public boolean isComplete(String number) {
    return facts.found(number, Step.IS_COMPLETE);
  }

  public boolean isPlanAdopted(String number) {
    return facts.found(number, PlanSteps.ADOPTED);
  }

  public boolean isPlanApproved(String number) {
    return facts.found(number, PlanSteps.APPROVED);
  }

  public boolean isPlanRefused(String number) {
    return facts.found(number, PlanSteps.REFUSED);
  }

  public Date integrationDue(String number) {
    return terms.firesAt(new CaseNumber(number), TermCode.INTEGRATION_REPLY, "");
  }

  public Date termElapsed(String number) {
    return finalTerms.firesAt(number, Silence.NOTHING);
  }

  public void reportInertia(String number) {
    effects.reportInertia(new CaseNumber(number));
  }

  public void closeWithdrawn(String number) {
    effects.closeWithdrawn(new CaseNumber(number));
  }

  public void publishTitle(String number) {
    effects.publishTitle(new CaseNumber(number));
  }

  public void archive(String number) {
    effects.archive(new CaseNumber(number));
  }
}
