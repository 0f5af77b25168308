package it.sportello.proceedings;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.util.Date;

/** The steps and questions of {@code bpmn/landscapeAuthorisation.bpmn}, each under its name. */
@BpmnBean("landscapeAuthorisation")
public class LandscapeAuthorisation {

  private final Facts facts;
  private final CaseAccess access;
  private final CaseTerms terms;
  private final OwnAuthorisations authorisations;
  private final Journal journal;

  LandscapeAuthorisation(
      Facts facts,
      CaseAccess access,
      CaseTerms terms,
      OwnAuthorisations authorisations,
      Journal journal) {
    this.facts = facts;
    this.access = access;
    this.terms = terms;
    this.authorisations = authorisations;
    this.journal = journal;
  }

  public boolean isLandscapeFavourable(String number) {
    return facts.found(number, LandscapeSteps.FAVOURABLE);
  }

  /** A contrary opinion binds: no observation overcomes it. */
  @LegalBasis("D.Lgs. 42/2004, art. 146, c. 5")
  public boolean areObstaclesOvercome(String number) {
    return facts.found(number, Step.ARE_OBSTACLES_OVERCOME)
        && !facts.found(number, LandscapeSteps.CONTRARY);
  }

  public Date observationsDue(String number) {
    return terms.firesAt(new CaseNumber(number), TermCode.TENBIS_OBSERVATIONS, "");
  }

  public Date opinionDue(String number) {
    return terms.firesAt(new CaseNumber(number), kind(number).noOpinion(), "");
  }

  /** The terms run since the application was received; here the case file says so. */
  public void openLandscape(String number) {
    var caseNumber = new CaseNumber(number);
    LandscapeKind kind = kind(number);
    String until =
        terms
            .find(caseNumber, kind.transmit())
            .map(ClockView::due)
            .map(due -> "Trasmissione alla Soprintendenza entro il " + Italian.day(due))
            .orElse("");
    journal.happened(
        caseNumber,
        EventKind.LANDSCAPE_OPENED,
        (kind.isSimplified() ? "Procedimento semplificato. " : "Procedimento ordinario. ") + until);
  }

  /** Nobody answered: the office decides without; in the simplified way silence is assent. */
  @LegalBasis("D.Lgs. 42/2004, art. 146, c. 9; D.P.R. 31/2017, art. 11; L. 241/1990, art. 17-bis")
  public void recordNoOpinion(String number) {
    var caseNumber = new CaseNumber(number);
    LandscapeKind kind = kind(number);
    Proceeding proceeding = access.asLaw(caseNumber);
    ClockView term = terms.expire(caseNumber, kind.noOpinion(), "");
    terms.met(caseNumber, kind.opinion(), "");
    proceeding.find(LandscapeSteps.CONTRARY, false);
    terms.start(caseNumber, kind.decide());
    journal.byLaw(
        caseNumber,
        EventKind.OPINION_MISSING,
        term.effectiveFrom(),
        kind.isSimplified()
            ? "Nessun parere entro il %s: vale assenso (D.P.R. 31/2017, art. 11; lettura discussa)"
                .formatted(Italian.day(term.due()))
            : "Nessun parere entro il %s: l’amministrazione provvede comunque (art. 146, c. 9)"
                .formatted(Italian.day(term.due())),
        null);
  }

  private LandscapeKind kind(String number) {
    return authorisations.asked(new CaseNumber(number)).landscape().orElseThrow();
  }
}
