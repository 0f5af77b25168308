package it.sportello.proceedings;

import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Invitation;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.rules.Appraisal;
import it.sportello.demo.Stage;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the people of the demo city do in procedures that end in a choice of the desk. */
@Component
class Procedures {

  static final String BUSINESS_DESK = "paolo.riva";
  static final String FIRM = "marco.conti";

  private final Stage stage;
  private final DecidedSteps steps;
  private final Identity identity;

  Procedures(Stage stage, DecidedSteps steps, Identity identity) {
    this.stage = stage;
    this.steps = steps;
    this.identity = identity;
  }

  void take(String who, CaseNumber number, DecidedStep step, Way way) {
    stage.as(who, () -> steps.take(number, step, way, "Delibera n. 12: motivi."));
  }

  /** Names the officer and finds everything there, at the desk where that person works. */
  void begin(String who, CaseNumber number) {
    name(who, number);
    var all = new CheckedItem("all", "Istanza e allegati", CheckedItem.Finding.PRESENT, "");
    stage.as(who, () -> stage.examination().declareComplete(number, List.of(all)));
  }

  void name(String who, CaseNumber number) {
    var officer = identity.findByUsername(who).orElseThrow().id();
    stage.as(who, () -> stage.examination().nameOfficer(number, officer));
  }

  void ask(String who, CaseNumber number) {
    var missing = new CheckedItem("drawings", "Elaborati", CheckedItem.Finding.MISSING, "");
    var asked = new RequestedItem("Sezioni quotate", "L. 241/1990, art. 6");
    stage.as(
        who,
        () -> stage.examination().requestDocuments(number, List.of(missing), List.of(asked), 20));
  }

  void convene(String who, CaseNumber number) {
    stage.as(
        who,
        () ->
            stage
                .consultations()
                .convene(
                    number,
                    stage.consultations().proposed(number).stream()
                        .map(b -> new Invitation(b.authority().id(), b.interest(), b.reason()))
                        .toList()));
  }

  void say(String who, CaseNumber number, PositionKind kind) {
    stage.as(
        who,
        () ->
            stage
                .consultations()
                .give(
                    number,
                    kind,
                    "Valutato il progetto.",
                    kind == PositionKind.ASSENT ? List.of() : List.of("Ridurre l’altezza.")));
  }

  /** The written positions are summed up and the determination is signed. */
  void conclude(CaseNumber number, Appraisal appraisal) {
    conclude(Stage.OFFICER, Stage.HEAD, number, appraisal);
  }

  void conclude(String officer, String head, CaseNumber number, Appraisal appraisal) {
    stage.as(officer, () -> stage.consultations().appraise(number, appraisal, "Lette tutte."));
    stage.as(head, () -> stage.consultations().adoptDetermination(number));
  }

  void refuseWithObstacles(String who, CaseNumber number, boolean overcome) {
    stage.as(who, () -> stage.examination().notifyObstacles(number, List.of("Troppo visibile.")));
    stage.pass(16);
    stage.as(who, () -> stage.examination().weighObservations(number, overcome, "Lette."));
  }

  ConferenceView conference(CaseNumber number) {
    return stage.view(number).conference().orElseThrow();
  }

  static AuthorityId body(String id) {
    return new AuthorityId(id);
  }
}
