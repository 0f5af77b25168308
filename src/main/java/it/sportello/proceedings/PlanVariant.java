package it.sportello.proceedings;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.util.Date;

/** The steps and questions of {@code bpmn/planVariant.bpmn}, each under its name there. */
@BpmnBean("planVariant")
public class PlanVariant {

  private final Facts facts;
  private final CaseTerms terms;
  private final VariantEffects variant;
  private final LegalEffects effects;

  PlanVariant(Facts facts, CaseTerms terms, VariantEffects variant, LegalEffects effects) {
    this.facts = facts;
    this.terms = terms;
    this.variant = variant;
    this.effects = effects;
  }

  public boolean isComplete(String number) {
    return facts.found(number, Step.IS_COMPLETE);
  }

  public boolean arePreconditionsMet(String number) {
    return facts.found(number, VariantSteps.ADMISSIBLE);
  }

  public boolean isConferenceFavourable(String number) {
    return variant.isConferenceFavourable(new CaseNumber(number));
  }

  public boolean isRegionAssenting(String number) {
    return variant.isRegionAssenting(new CaseNumber(number));
  }

  public boolean isVariantApproved(String number) {
    return facts.found(number, VariantSteps.APPROVED);
  }

  public boolean isVariantIssued(String number) {
    return facts.found(number, Step.IS_TITLE_ISSUED);
  }

  public boolean isCouncilAgainst(String number) {
    return facts.found(number, VariantSteps.VOTED_DOWN);
  }

  public boolean isRegionAgainst(String number) {
    return variant.isStoppedByRegion(new CaseNumber(number));
  }

  public boolean isConferenceAgainst(String number) {
    return variant.isStoppedByConference(new CaseNumber(number));
  }

  public boolean isInadmissible(String number) {
    return facts.found(number, VariantSteps.INADMISSIBLE);
  }

  public Date integrationDue(String number) {
    return terms.firesAt(new CaseNumber(number), TermCode.INTEGRATION_REPLY, "");
  }

  public void closeByCouncil(String number) {
    variant.closeByCouncil(new CaseNumber(number));
  }

  public void closeByRegion(String number) {
    variant.closeByRegion(new CaseNumber(number));
  }

  public void closeByConference(String number) {
    variant.closeByConference(new CaseNumber(number));
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
