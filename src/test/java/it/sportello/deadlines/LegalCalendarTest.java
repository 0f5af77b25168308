package it.sportello.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sportello.deadlines.rules.LegalCalendar;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.Roll;
import it.sportello.deadlines.rules.TermOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCalendarTest {

  private static final LegalCalendar NATIONAL = OfficeClosures.calendar();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "an ordinary day stays,                2026-11-23, IT,                   2026-11-23",
    "a Sunday moves to Monday,             2026-11-22, IT,                   2026-11-23",
    "a Saturday does not move,             2026-11-21, IT,                   2026-11-21",
    "under EU law a Saturday moves,        2026-11-21, IT;roll_saturday=true, 2026-11-23",
    "Good Friday is an ordinary day,       2026-04-03, IT,                   2026-04-03",
    "Easter and its Monday move,           2026-04-05, IT,                   2026-04-07",
    "4 October was ordinary before 2026,   2024-10-04, IT,                   2024-10-04",
    "4 October is a holiday since 2026,    2027-10-04, IT,                   2027-10-05",
    "29 June is a holiday in Rome,         2026-06-29, IT-RM,                2026-06-30",
    "29 June is ordinary elsewhere,        2026-06-29, IT-BO,                2026-06-29",
    "Christmas and what follows it,        2026-12-25, IT,                   2026-12-28",
    "a patron saint does not move a term,  2026-06-24, IT-TO;patron_nonworking=true, 2026-06-24"
  })
  void movesALastDay(String why, LocalDate day, String options, LocalDate last) {
    var calendar = NATIONAL.with(TermOptions.parse(options));
    assertThat(calendar.roll(day, Roll.FORWARD)).as(why).isEqualTo(last);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a week of work,                       2026-11-06, 5, IT,                   2026-11-13",
    "no Saturday nor Sunday,               2026-11-20, 1, IT,                   2026-11-23",
    "holidays are skipped,                 2026-12-23, 5, IT,                   2026-12-31",
    "a patron saint is worked on,          2026-06-23, 1, IT-TO,                2026-06-24",
    "unless the office says otherwise,     2026-06-23, 1, IT-TO;patron_nonworking=true, 2026-06-25",
    "a day of local use,                   2025-11-20, 1, IT-VE;local_nonworking=true, 2025-11-24",
    "29 June in Rome,                      2026-06-26, 1, IT-RM,                2026-06-30"
  })
  void countsWorkingDays(String why, LocalDate from, int n, String options, LocalDate reached) {
    var calendar = NATIONAL.with(TermOptions.parse(options));
    assertThat(calendar.workingDaysAfter(from, n)).as(why).isEqualTo(reached);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "winter: 23:59:59 in Rome still counts today, 2026-11-25T22:59:59Z, 2026-11-25",
    "winter: a second later is tomorrow,          2026-11-25T23:00:00Z, 2026-11-26",
    "summer: Rome is two hours ahead,             2026-07-01T22:00:00Z, 2026-07-02"
  })
  void cutsTimeInRome(String why, Instant instant, LocalDate day) {
    assertThat(LegalTime.dayOf(instant)).as(why).isEqualTo(day);
  }

  @Test
  void knowsWhenAnOfficeIsClosedIfTheCaseSaysSo(@TempDir Path folder) throws IOException {
    // given
    var file = folder.resolve("chiusure.yaml");
    Files.writeString(
        file,
        """
        closures:
          - {place: IT-BO, from: 2026-08-10, to: 2026-08-14, option: closed, reason: "Chiusura estiva"}
        """);
    var calendar = OfficeClosures.calendar(List.of(file));
    var friday = LocalDate.of(2026, 8, 7);
    // when, then
    assertThat(calendar.with(TermOptions.parse("IT-BO")).workingDaysAfter(friday, 1))
        .isEqualTo("2026-08-10");
    assertThat(calendar.with(TermOptions.parse("IT-BO;closed=true")).workingDaysAfter(friday, 1))
        .isEqualTo("2026-08-17");
    assertThat(
            calendar
                .with(TermOptions.parse("IT-BO;closed=true"))
                .roll(LocalDate.of(2026, 8, 10), Roll.FORWARD))
        .as("no holiday: a last day stays")
        .isEqualTo("2026-08-10");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "no days at all,      'place: IT-BO, option: x, reason: Nulla'",
    "two kinds of days,   'place: IT-BO, every: 06-24, from: 2026-01-01, to: 2026-01-02, option: x, reason: Due'",
    "an end before,       'place: IT-BO, from: 2026-01-02, to: 2026-01-01, option: x, reason: Prima'"
  })
  void namesTheClosureThatCannotBe(String why, String row, @TempDir Path folder)
      throws IOException {
    var file = folder.resolve("chiusure.yaml");
    Files.writeString(file, "closures:\n  - {" + row + "}\n");
    assertThatThrownBy(() -> OfficeClosures.calendar(List.of(file)))
        .as(why)
        .isInstanceOf(BadTermRow.class)
        .hasMessageContaining("IT-BO");
  }

  @Test
  void givesEffectAtTheEndOfTheLastDay() {
    assertThat(LegalTime.effectOf(LocalDate.of(2026, 10, 24))).isEqualTo("2026-10-24T22:00:00Z");
    assertThat(LegalTime.effectOf(LocalDate.of(2026, 10, 25))).isEqualTo("2026-10-25T23:00:00Z");
  }
}
