package it.sportello.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sportello.deadlines.rules.ClockEngine;
import it.sportello.deadlines.rules.ClockEvent;
import it.sportello.deadlines.rules.ClockRefused;
import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.Countdown;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.Ledger;
import it.sportello.deadlines.rules.LedgerLine;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.deadlines.rules.TermOptions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law makes of what happens to a term, each row with its reason. */
class ClockEngineTest {

  private static final ClockEngine ENGINE =
      new ClockEngine(LawBook.national(), OfficeClosures.calendar());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "never",
      value = {
        "art. 10-bis lengthens the last stage to 40 days | PDC_FINAL | 2026-09-07 | IT |"
            + " preavviso_received@2026-11-20 | 2026-12-16",
        "the other reading of art. 10-bis suspends to 10 days after the observations | PDC_FINAL |"
            + " 2026-07-01 | IT;tenbis=GENERAL_SUSPENSION |"
            + " preavviso_received@2026-09-10,observations@2026-09-15 | 2026-10-14",
        "without observations the count goes on when their 10 days are over | GEN_TERM |"
            + " 2026-09-01 | IT | preavviso_received@2026-09-14 | 2026-10-12",
        "a request after its own last day stops nothing | PDC_FINAL | 2026-09-07 | IT |"
            + " integration_request@2026-10-08 | 2026-12-07",
        "a request on its own last day still counts | PDC_FINAL | 2026-09-07 | IT |"
            + " integration_request@2026-10-07,integration_received@2026-10-10 | 2027-01-08",
        "an interrupted clock without an answer has no last day | PDC_FINAL | 2026-09-07 | IT |"
            + " integration_request@2026-09-30 | never",
        "a suspension ends after 30 days whatever comes | SUAP_FINAL | 2026-11-09 | IT |"
            + " integration_request@2026-12-03 | 2027-02-08",
        "a second request does not stop the count again | GEN_TERM | 2026-09-01 | IT |"
            + " integration_request@2026-09-05,integration_received@2026-09-10,"
            + "integration_request@2026-09-12 | 2026-10-06",
        "modifications suspend the proposal until their outcome | PDC_PROPOSAL | 2026-09-07 | IT |"
            + " modification_request@2026-10-01,modification_outcome@2026-10-11 | 2026-11-16",
        "modifications asked in the final stage come too late | PDC_FINAL | 2026-09-07 | IT |"
            + " modification_request@2026-11-20 | 2026-12-07",
        "a landscape decision is waited for without end | SAN36BIS_PDC | 2026-09-10 | IT |"
            + " landscape_request@2026-09-20 | never",
        "then what was left of the term runs | SAN36BIS_PDC | 2026-09-10 | IT |"
            + " landscape_request@2026-09-20,landscape_decision@2027-01-20 | 2027-02-24",
        "an order to conform may come twice | SCIA_CONTROL | 2026-05-04 | IT;kind=edilizia |"
            + " conformation_order@2026-05-25,measures_communicated@2026-06-01,"
            + "conformation_order@2026-06-10,measures_communicated@2026-06-20 | 2026-07-20",
        "an alternative SCIA counts from the assent it waited for | SCIA_ALT_INHIBIT | 2026-03-02 |"
            + " IT | assent_released@2026-05-04 | 2026-06-03",
        "works start on the day after the rolled last day | SCIA_ALT_START | 2026-03-07 | IT | |"
            + " 2026-04-08",
        "silence has its effect on the day after | PDC_SILENCE_EFFECT | 2026-07-01 | IT | |"
            + " 2026-09-30",
        "for an opinion 15 days follow the answer | ART16_OPINION | 2026-09-01 | IT |"
            + " integration_request@2026-09-10,integration_received@2026-09-20 | 2026-10-05",
        "a park may take 30 days more | PARCO_NO | 2026-09-01 | IT | extension_notice@2026-10-30 |"
            + " 2026-11-30",
        "not when it says so late | PARCO_NO | 2026-09-01 | IT | extension_notice@2026-11-03 |"
            + " 2026-10-31",
        "months after the control of a SCIA run from its rolled end | AUTOTUTELA_6M | 2026-03-07 |"
            + " IT;basis=scia_edilizia | | 2026-10-07",
        "a request under 30 days is not allowed to a conformation | SCIA_CONFORM | 2026-05-25 |"
            + " IT;n=10 | | 2026-06-24",
        "who replaces the office has half of its term | POTERE_SOST | 2026-09-01 | IT;orig=45 | |"
            + " 2026-09-23",
        "works extended by decree | WORKS_END | 2025-03-07 | IT;ext_months=48 | | 2032-03-08"
      })
  void findsTheLastDay(
      String why, String code, String start, String options, String events, LocalDate due) {
    assertThat(ledger(code, start, options, events).due()).as(why).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0}: {3} days for tutelary bodies, {2} for others")
  @CsvSource({
    "the statute of 2016,            2018-03-01, 45, 90",
    "accelerated by D.L. 76/2020,    2021-03-01, 60, 60",
    "accelerated by D.L. 19/2024,    2024-04-02, 30, 45",
    "a gap of the statute of 2016,   2025-02-03, 45, 90",
    "accelerated again,              2025-03-17, 30, 45",
    "accelerated to the end of 2026, 2026-12-30, 30, 45",
    "the statute as of 2027,         2027-01-01, 30, 60"
  })
  void givesTheBodiesTheTimeOfTheDayOfConvening(
      String why, LocalDate convened, int others, int tutelary) {
    assertThat(nominal("CDS_DETERM", convened, "IT")).isEqualTo(convened.plusDays(others));
    assertThat(nominal("CDS_DETERM", convened, "IT;sensitive=true"))
        .isEqualTo(convened.plusDays(tutelary));
  }

  @Test
  void keepsTheLawOfTheConveningForWhatFollows() {
    var start = LocalDate.of(2027, 1, 11);
    assertThat(nominal("CDS_MEETING", start, "IT")).isEqualTo(start.plusDays(10));
    assertThat(nominal("CDS_MEETING", start, "IT;in_force_on=2026-12-11"))
        .isEqualTo(start.plusDays(15));
    assertThat(nominal("CDS_MEETING", start, "IT;regime=R-ACC-2020")).isEqualTo(start.plusDays(30));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "measures nobody asked for, SCIA_CONTROL, 2026-05-04, IT;kind=edilizia,"
        + " measures_communicated@2026-05-20, mai stato fermato",
    "an answer before its request, GEN_TERM, 2026-05-04, IT,"
        + " integration_received@2026-05-06 integration_request@2026-05-07, mai stato fermato",
    "an event before the start, GEN_TERM, 2026-05-04, IT, integration_request@2026-05-03,"
        + " precede la decorrenza",
    "a start before 1950, GEN_TERM, 1949-12-31, IT, '', fuori dagli anni",
    "an event after 2200, GEN_TERM, 2026-05-04, IT, integration_request@2201-01-01,"
        + " fuori dagli anni",
    "an end after 2200, GEN_TERM, 2026-05-04, IT;n=99999, '', fuori dagli anni",
    "no such code, PDC_FINALE, 2026-05-04, IT, '', codice di termine sconosciuto",
    "no law yet, SAN36BIS_PDC, 2024-05-29, IT, '', non c'è una sola riga in vigore",
    "no such regime, CDS_DETERM, 2026-05-04, IT;regime=R-2099, '', regime sconosciuto",
    "no number of days, GEN_TERM, 2026-05-04, IT;n=trenta, '', non è un numero"
  })
  void refusesWhatCannotBe(
      String why, String code, String start, String options, String events, String reason) {
    assertThatThrownBy(() -> ledger(code, start, options, events.replace(' ', ',')))
        .as(why)
        .isInstanceOf(ClockRefused.class)
        .hasMessageContaining(reason);
  }

  @Test
  void hasNoClockForACila() {
    assertThatThrownBy(() -> ledger("CILA", "2026-09-01", "IT", ""))
        .isInstanceOf(ClockRefused.class)
        .hasMessageContaining("CILA");
  }

  @Test
  void writesEachStepWithItsArticle() {
    var ledger =
        ledger(
            "SUAP_FINAL",
            "2026-11-11",
            "IT",
            "integration_request@2026-12-03,integration_received@2026-12-22");
    assertThat(ledger.lines())
        .extracting(LedgerLine::sentence)
        .containsExactly(
            "Il termine di 30 giorni più 30 giorni decorre dall'11 novembre 2026, giorno che non si"
                + " conta (art. 2963 c.c.; DPR 160/2010, art. 7, cc. 1-2); ultimo giorno:"
                + " 10 gennaio 2027.",
            "Richiesta di integrazione documentale (3 dicembre 2026): il termine è sospeso fino"
                + " alla risposta, per non più di 30 giorni (DPR 160/2010, art. 7, c. 1;"
                + " L. 241/1990, art. 2, c. 7); ultimo giorno: 9 febbraio 2027.",
            "Integrazione ricevuta (22 dicembre 2026): il termine riprende il 22 dicembre 2026,"
                + " dopo 19 giorni di sospensione (DPR 160/2010, art. 7, c. 1; L. 241/1990, art. 2,"
                + " c. 7); ultimo giorno: 29 gennaio 2027.");
  }

  @Test
  void saysWhyAnEventHadNoEffect() {
    var ledger = ledger("PDC_FINAL", "2026-09-07", "IT", "integration_request@2026-10-08");
    assertThat(ledger.lines().get(1).sentence())
        .isEqualTo(
            "Richiesta di integrazione documentale (8 ottobre 2026): non modifica il termine,"
                + " perché l'ultimo giorno utile era il 7 ottobre 2026 (DPR 380/2001, art. 20,"
                + " c. 5).");
  }

  @Test
  void knowsWhereItStandsOnEachDay() {
    var ledger =
        ledger(
            "SUAP_FINAL",
            "2026-11-09",
            "IT",
            "integration_request@2026-12-03,integration_received@2026-12-22");
    assertThat(ledger.stateOn(LocalDate.of(2026, 12, 2))).isEqualTo(ClockState.RUNNING);
    assertThat(ledger.stateOn(LocalDate.of(2026, 12, 3))).isEqualTo(ClockState.SUSPENDED);
    assertThat(ledger.stateOn(LocalDate.of(2026, 12, 22))).isEqualTo(ClockState.RUNNING);
    assertThat(ledger.stateOn(LocalDate.of(2027, 1, 27))).isEqualTo(ClockState.RUNNING);
    assertThat(ledger.stateOn(LocalDate.of(2027, 1, 28))).isEqualTo(ClockState.EXPIRED);
    assertThat(ledger.grossDays(LocalDate.of(2026, 12, 29))).isEqualTo(50);
    assertThat(ledger.netDays(LocalDate.of(2026, 12, 29))).isEqualTo(31);
  }

  @Test
  void letsADutyBeMetLateButNotADecision() {
    var duty = ledger("PDC_RDP_NAME", "2026-09-01", "IT", "met@2026-09-21");
    var decision = ledger("PDC_FINAL", "2026-09-07", "IT", "met@2026-12-08");
    var today = LocalDate.of(2027, 1, 1);
    assertThat(duty.stateOn(today)).isEqualTo(ClockState.MET);
    assertThat(duty.lines().get(1).sentence()).contains("in ritardo di 10 giorni");
    assertThat(decision.stateOn(today)).isEqualTo(ClockState.EXPIRED);
    assertThat(decision.lines().get(1).sentence()).contains("art. 2, c. 8-bis");
  }

  @Test
  void letsTheHeadCorrectWhatWasCounted() {
    // given
    var interrupted = new ClockEvent(EventType.CONFORMATION_ORDER, LocalDate.of(2026, 5, 25));
    var correction =
        new ClockEvent(
            EventType.CORRECTION,
            LocalDate.of(2026, 5, 27),
            LocalDate.of(2026, 6, 14),
            "ordine mai notificato");
    // when
    var ledger =
        ENGINE.compute(
            new Countdown(
                TermCode.SCIA_CONTROL,
                LocalDate.of(2026, 5, 4),
                List.of(interrupted, correction),
                TermOptions.parse("IT;kind=edilizia")));
    // then
    assertThat(ledger.due()).isEqualTo(LocalDate.of(2026, 6, 15));
    assertThat(ledger.lines().get(2).sentence())
        .isEqualTo(
            "Correzione del 27 maggio 2026 (ordine mai notificato): l'ultimo giorno è il"
                + " 14 giugno 2026.");
  }

  private static LocalDate nominal(String code, LocalDate start, String options) {
    return ledger(code, start.toString(), options, "").nominal();
  }

  private static Ledger ledger(String code, String start, String options, String events) {
    var read =
        Arrays.stream(events == null ? new String[0] : events.strip().split(","))
            .filter(event -> !event.isBlank())
            .map(event -> event.split("@"))
            .map(event -> new ClockEvent(EventType.of(event[0]), LegalTime.parse(event[1])))
            .toList();
    return ENGINE.compute(
        new Countdown(
            new TermCode(code), LocalDate.parse(start), read, TermOptions.parse(options)));
  }
}
