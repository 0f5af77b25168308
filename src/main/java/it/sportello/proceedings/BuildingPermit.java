package it.sportello.proceedings;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.util.Date;

/** The steps and questions of {@code bpmn/buildingPermit.bpmn}, each under its name there. */
@BpmnBean("buildingPermit")
public class BuildingPermit {

  private final Facts facts;
  private final CaseTerms terms;
  private final FinalTerms finalTerms;
  private final LegalEffects effects;
  private final OwnAuthorisations authorisations;

  BuildingPermit(
      Facts facts,
      CaseTerms terms,
      FinalTerms finalTerms,
      LegalEffects effects,
      OwnAuthorisations authorisations) {
    this.facts = facts;
    this.terms = terms;
    this.finalTerms = finalTerms;
    this.effects = effects;
    this.authorisations = authorisations;
  }

  public boolean isComplete(String number) {
    return facts.found(number, Step.IS_COMPLETE);
  }

  /** Whether an authorisation with an act of its own is to be had first. */
  public boolean isAuthorisationAsked(String number) {
    return authorisations.asked(new CaseNumber(number)).isAny();
  }

  public boolean needsConference(String number) {
    return facts.found(number, Step.NEEDS_CONFERENCE);
  }

  public boolean isProposalFavourable(String number) {
    return facts.found(number, Step.IS_PROPOSAL_FAVOURABLE);
  }

  public boolean wereObstaclesNotified(String number) {
    return facts.found(number, Step.WERE_OBSTACLES_NOTIFIED);
  }

  public boolean areObstaclesOvercome(String number) {
    return facts.found(number, Step.ARE_OBSTACLES_OVERCOME);
  }

  public boolean isTitleIssued(String number) {
    return facts.found(number, Step.IS_TITLE_ISSUED);
  }

  public boolean isRefused(String number) {
    return facts.found(number, Step.IS_REFUSED);
  }

  public Date integrationDue(String number) {
    return terms.firesAt(new CaseNumber(number), TermCode.INTEGRATION_REPLY, "");
  }

  public Date observationsDue(String number) {
    return terms.firesAt(new CaseNumber(number), TermCode.TENBIS_OBSERVATIONS, "");
  }

  /** Silence grants only where the law lets it. */
  public Date silenceDue(String number) {
    return finalTerms.firesAt(number, Silence.ASSENT);
  }

  /** What was built without a title is not granted by silence, but refused. */
  public Date refusalDue(String number) {
    return finalTerms.firesAt(number, Silence.REFUSAL);
  }

  /** Elsewhere the term runs out without deciding anything. */
  public Date termElapsed(String number) {
    return finalTerms.firesAt(number, Silence.NOTHING);
  }

  public void certifySilentAssent(String number) {
    effects.certifySilentAssent(new CaseNumber(number));
  }

  public void recordSilentRefusal(String number) {
    effects.recordSilentRefusal(new CaseNumber(number));
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
