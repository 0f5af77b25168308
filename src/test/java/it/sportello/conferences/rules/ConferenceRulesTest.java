package it.sportello.conferences.rules;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.conferences.rules.Position.Assent;
import it.sportello.conferences.rules.Position.ConditionalAssent;
import it.sportello.conferences.rules.Position.Dissent;
import it.sportello.conferences.rules.Position.Silence;
import it.sportello.law.Said;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When a meeting is held, what counts of what is asked, who opposes, and with what effect. */
class ConferenceRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final MeetingWindow WINDOW =
      new MeetingWindow(
          LocalDate.of(2026, 12, 12),
          "ultimo giorno per iscritto",
          LocalDate.of(2026, 12, 27),
          "L. 241/1990, art. 14-bis");
  private static final Voice LANDSCAPE =
      new Voice("Soprintendenza", true, new Dissent("Troppo alto", "Meno"));
  private static final Voice ROADS =
      new Voice("Viabilità", false, new Dissent("Accesso", "Spostarlo"));
  private static final Voice HEALTH = new Voice("Igiene", true, new Assent());
  private static final Voice UNMOTIVATED = new Voice("Parco", true, new Dissent(" ", ""));
  private static final Voice SILENT = new Voice("Gestore", false, new Silence());
  private static final Voice ON_CONDITION =
      new Voice("Provincia", false, new ConditionalAssent(List.of("Calce")));

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-02 | deve ancora venire | a meeting is called for a day to come
          2026-12-12 | dopo il 12/12/2026 | written positions are due until that day
          2026-12-13 | festivo            | a Sunday
          2026-12-25 | festivo            | Christmas
          2026-12-28 | entro il 27/12     | after the days of the law
          2026-12-14 |                    | the first good day
          2026-12-19 |                    | a Saturday is no holiday
          2026-12-24 |                    | within the days of the law
          """)
  void aMeetingHasItsDays(LocalDate day, String why, String reason) {
    Optional<String> refusal =
        WINDOW.refusal(day, ConferenceRulesTest::isHoliday, TODAY).map(Said::italian);
    if (why == null) {
      assertThat(refusal).as(reason).isEmpty();
    } else {
      assertThat(refusal).as(reason).hasValueSatisfying(w -> assertThat(w).contains(why));
    }
  }

  @Test
  void onceTheDaysArePastTheMeetingIsLateButStillDue() {
    LocalDate later = LocalDate.of(2027, 1, 8);
    LocalDate day = LocalDate.of(2027, 1, 11);
    assertThat(WINDOW.refusal(day, ConferenceRulesTest::isHoliday, later)).isEmpty();
    assertThat(WINDOW.isLate(day)).isTrue();
  }

  @ParameterizedTest(name = "{0}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INTEGRATION | false | 2026-11-16 |                             | on the last day it counts
          INTEGRATION | false | 2026-11-17 | art. 14-bis, c. 2, lett. b  | a day late
          INTEGRATION | true  | 2026-11-10 | art. 2, c. 7                | each body asks once
          MEETING     | false | 2026-11-16 |                             | on the last day it counts
          MEETING     | true  | 2026-11-16 |                             | a wish may be repeated
          MEETING     | false | 2026-11-17 | art. 14-bis, c. 7           | a day late
          OPPOSITION  | true  | 2027-06-01 |                             | it has days of its own
          """)
  void whatIsAskedCountsInTimeAndOnce(
      AskKind kind, boolean before, LocalDate today, String article, String reason) {
    Optional<String> refusal = Relevance.refusal(kind, before, today, LocalDate.of(2026, 11, 16));
    if (article == null) {
      assertThat(refusal).as(reason).isEmpty();
    } else {
      assertThat(refusal).as(reason).hasValueSatisfying(w -> assertThat(w).contains(article));
    }
  }

  static Stream<Arguments> opponents() {
    return Stream.of(
        Arguments.of("dissented with reasons on landscape", LANDSCAPE, Efficacy.SUSPENDED, ""),
        Arguments.of("roads are no qualified interest", ROADS, Efficacy.SUSPENDED, "Si oppone"),
        Arguments.of("it assented", HEALTH, Efficacy.SUSPENDED, "dissenso motivato"),
        Arguments.of("it gave no reasons", UNMOTIVATED, Efficacy.SUSPENDED, "dissenso motivato"),
        Arguments.of("nothing favourable to oppose", LANDSCAPE, Efficacy.NONE, "favorevole"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("opponents")
  void onlyAQualifiedDissentOpposes(String why, Voice voice, Efficacy efficacy, String words) {
    Optional<String> refusal =
        OppositionRight.refusal(voice, Optional.of(efficacy)).map(Said::italian);
    if (words.isEmpty()) {
      assertThat(refusal).isEmpty();
    } else {
      assertThat(refusal).hasValueSatisfying(w -> assertThat(w).contains(words));
    }
  }

  @Test
  void anOppositionCountsUntilTheLastDay() {
    LocalDate until = LocalDate.of(2026, 12, 9);
    assertThat(OppositionRight.lateness(until, until)).isEmpty();
    assertThat(OppositionRight.lateness(until.plusDays(1), until))
        .hasValueSatisfying(why -> assertThat(why).contains("art. 14-quinquies, c. 1"));
  }

  static Stream<Arguments> determinations() {
    return Stream.of(
        Arguments.of("unanimous", List.of(HEALTH, SILENT), favourable(), Efficacy.IMMEDIATE),
        Arguments.of("not qualified", List.of(ROADS, HEALTH), favourable(), Efficacy.IMMEDIATE),
        Arguments.of("qualified", List.of(LANDSCAPE, HEALTH), favourable(), Efficacy.SUSPENDED),
        Arguments.of("no reasons", List.of(UNMOTIVATED), favourable(), Efficacy.IMMEDIATE),
        Arguments.of(
            "unfavourable",
            List.of(LANDSCAPE),
            new Outcome.Unfavourable(List.of()),
            Efficacy.NONE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("determinations")
  void aQualifiedDissentSuspends(
      String why, List<Voice> voices, Outcome outcome, Efficacy efficacy) {
    assertThat(Efficacy.of(outcome, voices)).isEqualTo(efficacy);
  }

  @Test
  void whatIsWeighedIsSaidOfEachBodyWithItsArticle() {
    assertThat(Weighing.of(List.of(LANDSCAPE, UNMOTIVATED, SILENT, ON_CONDITION, HEALTH)))
        .map(Said::italian)
        .anyMatch(line -> line.contains("Soprintendenza dissente: Troppo alto"))
        .anyMatch(line -> line.contains("Parco") && line.contains("art. 14-bis, c. 4"))
        .anyMatch(line -> line.contains("Gestore ha taciuto"))
        .anyMatch(line -> line.contains("Provincia assente a condizione: Calce"))
        .anyMatch(line -> line.contains("non è un voto"))
        .anyMatch(line -> line.contains("Soprintendenza tutela un interesse qualificato"))
        .noneMatch(line -> line.contains("Parco tutela"));
  }

  @Test
  void whereNobodyDissentsNothingUnfavourablePrevails() {
    assertThat(Weighing.of(List.of(HEALTH, SILENT)))
        .map(Said::italian)
        .last()
        .asString()
        .contains("non può essere sfavorevole");
  }

  private static Outcome favourable() {
    return new Outcome.Favourable(List.of());
  }

  private static boolean isHoliday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY
        || day.getMonthValue() == 12 && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26);
  }
}
