package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import java.util.Date;

/** The steps of {@code bpmn/publication.bpmn}, each under its name there. */
@BpmnBean("publication")
public class Publication {

  private final CaseTerms terms;
  private final PublicationSteps steps;

  Publication(CaseTerms terms, PublicationSteps steps) {
    this.terms = terms;
    this.steps = steps;
  }

  public Date observationsOver(String number) {
    return terms.firesAt(new CaseNumber(number), PublicationSteps.TERM, "");
  }

  public void closeObservations(String number) {
    steps.close(new CaseNumber(number));
  }
}
