package it.sportello.proceedings;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.util.Date;

/** The steps and questions of {@code bpmn/standaloneAuthorisation.bpmn}, each under its name. */
@BpmnBean("standaloneAuthorisation")
public class StandaloneAuthorisation {

  private final Facts facts;
  private final CaseTerms terms;
  private final FinalTerms finalTerms;
  private final OwnAuthorisations authorisations;
  private final LegalEffects effects;

  StandaloneAuthorisation(
      Facts facts,
      CaseTerms terms,
      FinalTerms finalTerms,
      OwnAuthorisations authorisations,
      LegalEffects effects) {
    this.facts = facts;
    this.terms = terms;
    this.finalTerms = finalTerms;
    this.authorisations = authorisations;
    this.effects = effects;
  }

  public boolean isComplete(String number) {
    return facts.found(number, Step.IS_COMPLETE);
  }

  public boolean isLandscapeAsked(String number) {
    return authorisations.asked(new CaseNumber(number)).landscape().isPresent();
  }

  public boolean isGranted(String number) {
    return facts.found(number, "isGranted");
  }

  public boolean isRefused(String number) {
    return facts.found(number, Step.IS_REFUSED);
  }

  public Date integrationDue(String number) {
    return terms.firesAt(new CaseNumber(number), TermCode.INTEGRATION_REPLY, "");
  }

  /** No silence grants it: the term runs out without deciding. */
  public Date termElapsed(String number) {
    return finalTerms.firesAt(number, Silence.NOTHING);
  }

  public void reportInertia(String number) {
    effects.reportInertia(new CaseNumber(number));
  }

  public void closeWithdrawn(String number) {
    effects.closeWithdrawn(new CaseNumber(number));
  }

  public void archive(String number) {
    effects.archive(new CaseNumber(number));
  }
}
