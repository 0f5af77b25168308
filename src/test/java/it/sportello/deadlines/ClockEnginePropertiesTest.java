package it.sportello.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.deadlines.rules.ClockEngine;
import it.sportello.deadlines.rules.ClockEvent;
import it.sportello.deadlines.rules.Countdown;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.Ledger;
import it.sportello.deadlines.rules.LegalCalendar;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.deadlines.rules.TermOptions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold of every clock, whatever its term, its start and what happened to it. */
class ClockEnginePropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LegalCalendar CALENDAR = OfficeClosures.calendar();
  private static final ClockEngine ENGINE = new ClockEngine(LawBook.national(), CALENDAR);
  private static final List<EventType> ORDINARY =
      List.of(EventType.values()).subList(0, EventType.CORRECTION.ordinal());

  private static final Map<EventType, EventType> REQUEST_OF =
      Map.of(
          EventType.INTEGRATION_RECEIVED, EventType.INTEGRATION_REQUEST,
          EventType.REGULARISATION_RECEIVED, EventType.REGULARISATION_REQUEST,
          EventType.MEASURES_COMMUNICATED, EventType.CONFORMATION_ORDER,
          EventType.MODIFICATION_OUTCOME, EventType.MODIFICATION_REQUEST,
          EventType.OBSERVATIONS_RECEIVED, EventType.REJECTION_NOTICE,
          EventType.LANDSCAPE_DECISION, EventType.LANDSCAPE_REQUEST);

  @Provide
  Arbitrary<TermCode> forwardTerms() {
    return Arbitraries.of(
        LawBook.national().codes().stream()
            .filter(code -> !code.equals(new TermCode("SCIA_UNICA_PROPOSAL")))
            .sorted((one, other) -> one.value().compareTo(other.value()))
            .toList());
  }

  @Provide
  Arbitrary<List<ClockEvent>> happenings() {
    var type = Arbitraries.of(ORDINARY);
    var day = Arbitraries.integers().between(0, 400).map(FIRST::plusDays);
    return Combinators.combine(type, day)
        .as(ClockEvent::new)
        .list()
        .ofMaxSize(6)
        .map(ClockEnginePropertiesTest::withoutAnswersToNothing);
  }

  /** Such a history is refused as a whole; here each must be one that can happen. */
  private static List<ClockEvent> withoutAnswersToNothing(List<ClockEvent> happened) {
    return happened.stream()
        .filter(
            event -> {
              var request = REQUEST_OF.get(event.type());
              return request == null
                  || happened.stream()
                      .anyMatch(e -> e.type() == request && !e.date().isAfter(event.date()));
            })
        .toList();
  }

  @Property(tries = 300)
  void aLaterStartNeverEndsEarlier(
      @ForAll("forwardTerms") TermCode code, @ForAll @IntRange(min = 0, max = 363) int day) {
    // one law throughout: the conference has another regime from 2027
    var options = TermOptions.parse("IT;in_force_on=2026-11-22");
    var sooner = ENGINE.compute(new Countdown(code, FIRST.plusDays(day), List.of(), options));
    var later = ENGINE.compute(new Countdown(code, FIRST.plusDays(day + 1), List.of(), options));
    assertThat(later.due()).isAfterOrEqualTo(sooner.due());
  }

  @Property(tries = 300)
  void aSuspensionNeverShortens(
      @ForAll @IntRange(min = 0, max = 60) int asked,
      @ForAll @IntRange(min = 0, max = 60) int took) {
    var request = new ClockEvent(EventType.INTEGRATION_REQUEST, FIRST.plusDays(asked));
    var answer = new ClockEvent(EventType.INTEGRATION_RECEIVED, FIRST.plusDays(asked + took));
    var plain = compute(TermCode.SUAP_FINAL, List.of());
    var suspended = compute(TermCode.SUAP_FINAL, List.of(request, answer));
    assertThat(suspended.due()).isAfterOrEqualTo(plain.due());
    assertThat(suspended.nominal()).isBeforeOrEqualTo(plain.nominal().plusDays(30));
  }

  /** Terms that a request may suspend, and for how many days at most. */
  @Provide
  Arbitrary<Map.Entry<TermCode, Integer>> suspendableTerms() {
    return Arbitraries.of(
        Map.entry(TermCode.GEN_TERM, 30),
        Map.entry(TermCode.SUAP_FINAL, 30),
        Map.entry(TermCode.CDS_DETERM, 30),
        Map.entry(new TermCode("AUA_FINAL"), 30),
        Map.entry(new TermCode("PAESS_TOTAL"), 10),
        Map.entry(new TermCode("BBCC_AUT"), 100_000));
  }

  @Property(tries = 300)
  void aSuspensionOfSoManyDaysMovesTheNominalDayByThemAndByTheCapAtMost(
      @ForAll("suspendableTerms") Map.Entry<TermCode, Integer> term,
      @ForAll @IntRange(min = 0, max = 10) int asked,
      @ForAll @IntRange(min = 0, max = 200) int took) {
    var request = new ClockEvent(EventType.INTEGRATION_REQUEST, FIRST.plusDays(asked));
    var answer = new ClockEvent(EventType.INTEGRATION_RECEIVED, FIRST.plusDays(asked + took));
    var plain = compute(term.getKey(), List.of());
    var suspended = compute(term.getKey(), List.of(request, answer));
    assertThat(suspended.nominal())
        .isEqualTo(plain.nominal().plusDays(Math.min(took, term.getValue())));
  }

  @Property(tries = 300)
  void theSameDayInRomeIsTheSameStartWhateverTheHourAndTheChangeOfHour(
      @ForAll @IntRange(min = 0, max = 1500) int day,
      @ForAll @IntRange(min = 0, max = 86_399) int second) {
    var date = FIRST.plusDays(day);
    var instant = date.atStartOfDay(LegalTime.ROME).toInstant().plusSeconds(second);
    // the day on which an hour is lost is an hour shorter
    if (instant.isBefore(date.plusDays(1).atStartOfDay(LegalTime.ROME).toInstant())) {
      assertThat(LegalTime.parse(instant.toString())).isEqualTo(date);
      assertThat(LegalTime.parse(instant.atOffset(ZoneOffset.ofHours(5)).toString()))
          .isEqualTo(date);
    }
    assertThat(LegalTime.effectOf(date).atZone(LegalTime.ROME).toLocalTime())
        .isEqualTo(LocalTime.MIDNIGHT);
  }

  @Property(tries = 300)
  void aLedgerIsReplayedFromWhatItSaysHappened(
      @ForAll("forwardTerms") TermCode code, @ForAll("happenings") List<ClockEvent> happened) {
    var ledger = compute(code, happened);
    var again = ENGINE.compute(ledger.countdown());
    assertThat(again.lines()).isEqualTo(ledger.lines());
    assertThat(again.outcome()).isEqualTo(ledger.outcome());
  }

  @Property(tries = 300)
  void aCivilTermNeverEndsOnAHoliday(
      @ForAll("forwardTerms") TermCode code, @ForAll("happenings") List<ClockEvent> happened) {
    var ledger = compute(code, happened);
    boolean civil = !List.of("SCIA_ALT_START", "PDC_SILENCE_EFFECT").contains(code.value());
    if (civil && ledger.due() != null) {
      assertThat(CALENDAR.isHoliday(ledger.due())).isFalse();
    }
  }

  @Property(tries = 300)
  void anInterruptionIsAFreshStart(
      @ForAll @IntRange(min = 0, max = 30) int asked,
      @ForAll @IntRange(min = 0, max = 200) int took) {
    var received = FIRST.plusDays(asked + took);
    var interrupted =
        compute(
            TermCode.PDC_FINAL,
            List.of(
                new ClockEvent(EventType.INTEGRATION_REQUEST, FIRST.plusDays(asked)),
                new ClockEvent(EventType.INTEGRATION_RECEIVED, received)));
    var fresh =
        ENGINE.compute(new Countdown(TermCode.PDC_FINAL, received, List.of(), TermOptions.NONE));
    assertThat(interrupted.due()).isEqualTo(fresh.due());
  }

  @Property(tries = 300)
  void theLedgerLeadsToItsOwnLastLine(
      @ForAll("forwardTerms") TermCode code, @ForAll("happenings") List<ClockEvent> happened) {
    var lines = compute(code, happened).lines();
    LocalDate known = null;
    for (var line : lines) {
      assertThat(line.before()).isEqualTo(known);
      known = line.after() == null ? known : line.after();
    }
    var last = lines.get(lines.size() - 1);
    assertThat(last.after()).isEqualTo(compute(code, happened).due());
  }

  @Property(tries = 300)
  void nothingThatComesAfterTheEndChangesIt(
      @ForAll("forwardTerms") TermCode code,
      @ForAll("happenings") List<ClockEvent> happened,
      @ForAll @IntRange(min = 1, max = 50) int late,
      @ForAll @IntRange(min = 0, max = 13) int which) {
    var before = compute(code, happened);
    var type = ORDINARY.get(which);
    boolean startsAnew = type == EventType.ASSENT_RELEASED || type == EventType.CONFERENCE_OUTCOME;
    if (before.due() == null || startsAnew) {
      return;
    }
    var more = new ArrayList<>(happened);
    var last =
        happened.stream().map(ClockEvent::date).max(LocalDate::compareTo).orElse(before.due());
    var end = last.isAfter(before.due()) ? last : before.due();
    more.add(new ClockEvent(type, end.plusDays(late)));
    assertThat(compute(code, withoutAnswersToNothing(more)).due()).isEqualTo(before.due());
  }

  private static Ledger compute(TermCode code, List<ClockEvent> events) {
    return ENGINE.compute(new Countdown(code, FIRST, events, TermOptions.NONE));
  }
}
