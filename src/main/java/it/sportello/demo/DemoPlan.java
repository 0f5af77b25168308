package it.sportello.demo;

import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CheckedItem;
import it.sportello.proceedings.DecidedStep;
import it.sportello.proceedings.DecidedSteps;
import it.sportello.proceedings.Examination;
import it.sportello.proceedings.Publications;
import it.sportello.proceedings.Way;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An implementation plan of the demo city that lies open, for anybody to observe. */
@Component
@Profile("demo")
class DemoPlan {

  private static final String PROCEDURE = "piano-attuativo";
  private static final String BOLOGNA = "037006";
  private static final String ARCHITECT = "giulia.bianchi";
  private static final String OFFICER = "luca.ferri";

  private final DemoFiling filing;
  private final Acting acting;
  private final Identity identity;
  private final Examination examination;
  private final DecidedSteps steps;
  private final Publications publications;

  DemoPlan(
      DemoFiling filing,
      Acting acting,
      Identity identity,
      Examination examination,
      DecidedSteps steps,
      Publications publications) {
    this.filing = filing;
    this.acting = acting;
    this.identity = identity;
    this.examination = examination;
    this.steps = steps;
    this.publications = publications;
  }

  CaseNumber deposit() {
    CaseNumber number =
        acting.as(
            ARCHITECT,
            () ->
                filing.file(
                    PROCEDURE, BOLOGNA, Map.of("street", "Via del Navile", "houseNumber", "50")));
    var officer = identity.findByUsername(OFFICER).orElseThrow().id();
    var all = new CheckedItem("all", "Istanza e allegati", CheckedItem.Finding.PRESENT, "");
    acting.as(
        OFFICER,
        () -> {
          examination.nameOfficer(number, officer);
          examination.declareComplete(number, List.of(all));
        });
    return number;
  }

  void publish(CaseNumber number) {
    acting.as(
        OFFICER,
        () -> {
          steps.take(
              number, DecidedStep.ADOPT_PLAN, Way.FAVOURABLE, "Conforme al piano urbanistico.");
          steps.take(
              number,
              DecidedStep.PUBLISH_DEPOSIT,
              null,
              "Il piano è depositato presso lo sportello; chiunque può osservare.");
        });
  }

  void observe(CaseNumber number) {
    publications.observe(
        number,
        "Comitato Navile",
        "comitato@navile.example",
        "Si chiede che il filare lungo il canale sia conservato.");
  }
}
