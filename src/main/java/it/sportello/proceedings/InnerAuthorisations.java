package it.sportello.proceedings;

import it.sportello.law.CaseNumber;

/** The questions of {@code bpmn/innerAuthorisations.bpmn}, each under its name there. */
@BpmnBean("innerAuthorisations")
public class InnerAuthorisations {

  private final OwnAuthorisations authorisations;

  InnerAuthorisations(OwnAuthorisations authorisations) {
    this.authorisations = authorisations;
  }

  public boolean isLandscapeAsked(String number) {
    return authorisations.asked(new CaseNumber(number)).landscape().isPresent();
  }

  public boolean isEnvironmentalAsked(String number) {
    return authorisations.asked(new CaseNumber(number)).environmental();
  }
}
