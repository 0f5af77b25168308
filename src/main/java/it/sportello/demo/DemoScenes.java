package it.sportello.demo;

import it.sportello.conferences.Invitation;
import it.sportello.conferences.PositionKind;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CheckedItem;
import it.sportello.proceedings.Consultations;
import it.sportello.proceedings.Decisions;
import it.sportello.proceedings.Examination;
import it.sportello.proceedings.NoticeChecks;
import it.sportello.proceedings.RequestedItem;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The cases that a newcomer finds in the demo city, played through the facades by its people. */
@Component
@Profile("demo")
class DemoScenes {

  private static final String PERMIT = "permesso-di-costruire";
  private static final String BOLOGNA = "037006";
  private static final String ARCHITECT = "giulia.bianchi";
  private static final String OFFICER = "luca.ferri";
  private static final String HEAD = "elena.galli";
  private static final String SITE =
      "{\"type\":\"Polygon\",\"coordinates\":[[[%.4f,%.4f],[%.4f,%.4f],[%.4f,%.4f],[%.4f,%.4f]]]}";
  private static final LocalTime MORNING = LocalTime.of(9, 30);
  private static final Map<String, Object> CONSTRAINED =
      Map.of(
          "landscape",
          "ordinary",
          "health",
          "opinion",
          "roads",
          "yes",
          "priorAssents",
          "toAcquire");

  private final DemoFiling filing;
  private final Acting acting;
  private final DemoTime time;
  private final Identity identity;
  private final Examination examination;
  private final Consultations consultations;
  private final Decisions decisions;
  private final NoticeChecks notices;
  private final DemoPlan plan;

  DemoScenes(
      DemoFiling filing,
      Acting acting,
      DemoTime time,
      Identity identity,
      Examination examination,
      Consultations consultations,
      Decisions decisions,
      NoticeChecks notices,
      DemoPlan plan) {
    this.plan = plan;
    this.filing = filing;
    this.acting = acting;
    this.time = time;
    this.identity = identity;
    this.examination = examination;
    this.consultations = consultations;
    this.decisions = decisions;
    this.notices = notices;
  }

  /** Plays the last months, up to today. */
  void play() {
    months();
    weeks();
    time.rehearse(2, MORNING);
    permit("Via Emilia Levante", "300", CONSTRAINED);
    permit("Via Bellaria", "12", Map.of());
  }

  private void months() {
    time.rehearse(110, MORNING);
    permit("Via della Beverara", "118", Map.of());
    time.rehearse(100, MORNING);
    permit("Via Sant’Isaia", "3", CONSTRAINED);
    time.rehearse(95, MORNING);
    CaseNumber granted = permit("Via Saragozza", "210", Map.of("workKind", "extension"));
    named(granted);
    time.rehearse(87, MORNING);
    permit("Via Andrea Costa", "174", Map.of());
    time.rehearse(80, MORNING);
    notice("Via Mazzini", "41");
    complete(granted);
    grant(granted);
  }

  private void weeks() {
    time.rehearse(40, MORNING);
    CaseNumber inConference = permit("Via dei Colli", "24", CONSTRAINED);
    named(inConference);
    complete(inConference);
    time.rehearse(34, MORNING);
    hear(inConference);
    CaseNumber laidOpen = plan.deposit();
    time.rehearse(26, MORNING);
    acting.as(
        ARCHITECT, () -> filing.file("cila", BOLOGNA, place("Via San Felice", "9", Map.of())));
    CaseNumber incomplete = permit("Via Toscana", "66", Map.of());
    named(incomplete);
    time.rehearse(20, MORNING);
    answers(inConference);
    asksForMore(incomplete);
    plan.publish(laidOpen);
    time.rehearse(12, MORNING);
    plan.observe(laidOpen);
    CaseNumber toConform = notice("Via Murri", "133");
    shop();
    elsewhere("037019", "Via Gramsci", 11.3620, 44.5740);
    elsewhere("037011", "Via Porrettana", 11.2650, 44.4700);
    elsewhere("037032", "Via Emilia", 11.7100, 44.3550);
    time.rehearse(6, MORNING);
    mustConform(toConform);
  }

  private CaseNumber permit(String street, String number, Map<String, Object> replaced) {
    return acting.as(
        ARCHITECT, () -> filing.file(PERMIT, BOLOGNA, place(street, number, replaced)));
  }

  private CaseNumber notice(String street, String number) {
    return acting.as(
        ARCHITECT, () -> filing.file("scia-edilizia", BOLOGNA, place(street, number, Map.of())));
  }

  private void shop() {
    acting.as("marco.conti", () -> filing.file("suap-vicinato-apertura", BOLOGNA, Map.of()));
  }

  private void elsewhere(String municipality, String street, double east, double north) {
    String site =
        String.format(
            Locale.ROOT,
            SITE,
            east,
            north,
            east + 0.0006,
            north,
            east,
            north + 0.0005,
            east,
            north);
    Map<String, Object> there = place(street, "200", Map.of("site", site));
    acting.as(ARCHITECT, () -> filing.file(PERMIT, municipality, there));
  }

  private static Map<String, Object> place(
      String street, String number, Map<String, Object> replaced) {
    Map<String, Object> all = new HashMap<>(replaced);
    all.put("street", street);
    all.put("houseNumber", number);
    return all;
  }

  private void named(CaseNumber number) {
    var officer = identity.findByUsername(OFFICER).orElseThrow().id();
    acting.as(OFFICER, () -> examination.nameOfficer(number, officer));
  }

  private void complete(CaseNumber number) {
    var all = new CheckedItem("all", "Istanza e allegati", CheckedItem.Finding.PRESENT, "");
    acting.as(OFFICER, () -> examination.declareComplete(number, List.of(all)));
  }

  private void grant(CaseNumber number) {
    acting.as(
        OFFICER,
        () -> {
          examination.examine(
              number,
              "Il progetto rispetta il piano urbanistico.",
              false,
              "Gli assensi sono allegati all’istanza.");
          examination.propose(number, true, "Nessun elemento ostativo.", "");
        });
    acting.as(HEAD, () -> decisions.issuePermit(number));
  }

  private void hear(CaseNumber number) {
    acting.as(
        OFFICER,
        () -> {
          examination.examine(number, "Conforme al piano; servono tre enti.", true, "");
          consultations.convene(
              number,
              consultations.proposed(number).stream()
                  .map(
                      body -> new Invitation(body.authority().id(), body.interest(), body.reason()))
                  .toList());
        });
  }

  private void answers(CaseNumber number) {
    acting.as(
        "davide.leone",
        () ->
            consultations.give(
                number, PositionKind.ASSENT, "Requisiti igienico-sanitari rispettati.", List.of()));
  }

  private void asksForMore(CaseNumber number) {
    acting.as(
        OFFICER,
        () ->
            examination.requestDocuments(
                number,
                List.of(
                    new CheckedItem(
                        "drawings", "Elaborati", CheckedItem.Finding.MISSING, "Sezioni mancanti")),
                List.of(
                    new RequestedItem(
                        "Sezioni quotate del lotto", "D.P.R. 380/2001, art. 20, c. 1")),
                30));
  }

  private void mustConform(CaseNumber number) {
    acting.as(
        OFFICER,
        () ->
            notices.checkNotice(
                number, NoticeChecks.Check.CAN_CONFORM, "La scala non è verificata."));
    acting.as(
        HEAD,
        () ->
            notices.orderConformity(
                number,
                List.of(
                    new RequestedItem(
                        "Deposito del progetto strutturale della scala",
                        "D.P.R. 380/2001, art. 93")),
                30));
  }
}
