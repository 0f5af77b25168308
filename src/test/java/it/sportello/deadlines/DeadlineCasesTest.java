package it.sportello.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.sportello.deadlines.rules.ClockEngine;
import it.sportello.deadlines.rules.ClockEvent;
import it.sportello.deadlines.rules.Countdown;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.deadlines.rules.TermOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The worked cases that jurists computed by hand, read from the file in which they keep them. */
class DeadlineCasesTest {

  private static final Path CASES =
      Path.of(System.getProperty("sportello.shared", "../shared"), "domain/deadline-cases.tsv");
  private static final ClockEngine ENGINE =
      new ClockEngine(LawBook.national(), OfficeClosures.calendar());

  /** Our own: each rule of the table at its edges, with the article. */
  @TestFactory
  Stream<DynamicTest> computesOurOwnCases() throws Exception {
    return tests(Path.of(getClass().getResource("/deadlines/cases.tsv").toURI()));
  }

  @TestFactory
  Stream<DynamicTest> computesTheWorkedCases() throws IOException {
    boolean present = Files.exists(CASES);
    assertThat(present || !"true".equals(System.getenv("CI"))).as("cases at " + CASES).isTrue();
    assumeTrue(present, "no worked cases at " + CASES + " (set -Dsportello.shared)");
    return tests(CASES);
  }

  private static Stream<DynamicTest> tests(Path cases) throws IOException {
    return Files.readAllLines(cases).stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> line.split("\t", -1))
        .map(
            row ->
                DynamicTest.dynamicTest(row[0] + " " + row[2] + ": " + row[8], () -> check(row)));
  }

  private static void check(String[] row) {
    // given
    var countdown =
        new Countdown(
            new TermCode(row[2]),
            LegalTime.parse(row[3]),
            events(row[4]),
            TermOptions.parse(row[5]));
    // when
    var ledger = ENGINE.compute(countdown);
    // then
    var due = row[6].isEmpty() ? null : LocalDate.parse(row[6]);
    assertThat(ledger.due()).as(ledger.lines().toString()).isEqualTo(due);
  }

  /** In the file only the first event of a type counts. */
  private static List<ClockEvent> events(String text) {
    var seen = EnumSet.noneOf(EventType.class);
    var events = new ArrayList<ClockEvent>();
    for (var event : text.isBlank() ? new String[0] : text.split(";")) {
      var parts = event.split("@");
      if (seen.add(EventType.of(parts[0]))) {
        events.add(new ClockEvent(EventType.of(parts[0]), LegalTime.parse(parts[1])));
      }
    }
    return events;
  }
}
