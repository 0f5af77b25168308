package it.sportello.proceedings;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.util.Date;

/** The steps and questions of {@code bpmn/environmentalAuthorisation.bpmn}. */
@BpmnBean("environmentalAuthorisation")
public class EnvironmentalAuthorisation {

  private final Facts facts;
  private final CaseTerms terms;
  private final OwnAuthorisations authorisations;
  private final Journal journal;

  EnvironmentalAuthorisation(
      Facts facts, CaseTerms terms, OwnAuthorisations authorisations, Journal journal) {
    this.facts = facts;
    this.terms = terms;
    this.authorisations = authorisations;
    this.journal = journal;
  }

  public boolean isConferenceDue(String number) {
    return authorisations.asked(new CaseNumber(number)).needsConference();
  }

  public boolean isAdopted(String number) {
    return facts.found(number, EnvironmentalSteps.ADOPTED);
  }

  public boolean areObstaclesOvercome(String number) {
    return facts.found(number, Step.ARE_OBSTACLES_OVERCOME);
  }

  public Date observationsDue(String number) {
    return terms.firesAt(new CaseNumber(number), TermCode.TENBIS_OBSERVATIONS, "");
  }

  /** The terms run since the application was received; here the case file says so. */
  public void openEnvironmental(String number) {
    var caseNumber = new CaseNumber(number);
    journal.happened(
        caseNumber,
        EventKind.ENVIRONMENTAL_OPENED,
        terms
            .find(caseNumber, TermCode.AUA_FINAL)
            .map(term -> "Decisione entro il " + Italian.day(term.due()))
            .orElse(""));
  }
}
