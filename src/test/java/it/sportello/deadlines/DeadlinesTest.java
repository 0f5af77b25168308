package it.sportello.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.LedgerLine;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@DataJpaTest(showSql = false)
@Import({
  Deadlines.class,
  ClocksInHand.class,
  HouseReading.class,
  LegalClock.class,
  OpenClocks.class,
  ComingRows.class,
  DeadlinesTest.Now.class
})
class DeadlinesTest {

  private static final CaseNumber NUMBER = new CaseNumber("037006-20260907-000001");
  private static final ClockKey PDC = new ClockKey(NUMBER, TermCode.PDC_FINAL);
  private static final Instant FILED = Instant.parse("2026-09-07T08:00:00Z");

  @Autowired private Deadlines deadlines;
  @Autowired private ComingRows coming;
  @Autowired private MovableClock clock;
  @Autowired private EntityManager database;

  @BeforeEach
  void itIsTheDayOfFiling() {
    clock.now = FILED;
  }

  @Test
  void countsFromTheDayInRome() {
    var late = Instant.parse("2026-09-07T21:59:59Z");
    assertThat(start(TermCode.PDC_FINAL, late).started()).isEqualTo("2026-09-07");
    assertThat(start(TermCode.PDC_RDP_NAME, late.plusSeconds(1)).started()).isEqualTo("2026-09-08");
  }

  @Test
  void findsAgainWhatItWroteDown() {
    // given
    start(TermCode.PDC_FINAL, FILED);
    deadlines.record(PDC, fact(EventType.INTEGRATION_REQUEST, "2026-09-30T10:00:00Z"));
    // when
    var stopped = reread();
    deadlines.record(PDC, fact(EventType.INTEGRATION_RECEIVED, "2026-11-16T10:00:00Z"));
    var restarted = reread();
    // then
    assertThat(stopped.due()).isNull();
    assertThat(stopped.daysLeft()).isNull();
    assertThat(restarted.due()).isEqualTo("2027-02-15");
    assertThat(restarted.effectiveFrom()).isEqualTo("2027-02-15T23:00:00Z");
    assertThat(restarted.ledger()).hasSize(4);
  }

  @Test
  void neverFiresWhileItStandsStill() {
    start(TermCode.PDC_FINAL, FILED);
    assertThat(deadlines.firesAt(PDC)).isEqualTo("2026-12-07T23:00:00Z");
    deadlines.record(PDC, fact(EventType.INTEGRATION_REQUEST, "2026-09-30T10:00:00Z"));
    assertThat(deadlines.firesAt(PDC)).isEqualTo(LegalTime.NEVER);
  }

  @Test
  void writesDownAlsoWhatTheLawIgnores() {
    start(TermCode.PDC_FINAL, FILED);
    var view = deadlines.record(PDC, fact(EventType.INTEGRATION_REQUEST, "2026-10-08T10:00:00Z"));
    assertThat(view.due()).isEqualTo("2026-12-07");
    assertThat(view.ledger())
        .extracting(LedgerLine::sentence)
        .anyMatch(sentence -> sentence.contains("l'ultimo giorno utile era il 7 ottobre 2026"));
  }

  @Test
  void isExpiredInLawBeforeAnybodyNotices() {
    // given
    start(TermCode.PDC_FINAL, FILED);
    clock.now = Instant.parse("2026-12-07T22:59:59Z");
    assertThat(deadlines.expired(PDC)).isFalse();
    assertThatThrownBy(() -> deadlines.markExpired(PDC, clock.now, "timer"))
        .isInstanceOf(ClockNotExpired.class);
    // when
    clock.now = Instant.parse("2026-12-07T23:00:00Z");
    // then
    assertThat(deadlines.expired(PDC)).isTrue();
    assertThat(deadlines.openDueBy(LocalDate.of(2026, 12, 7))).hasSize(1);
    var marked = deadlines.markExpired(PDC, Instant.parse("2026-12-09T05:00:00Z"), "timer");
    assertThat(marked.effectiveFrom()).isEqualTo("2026-12-07T23:00:00Z");
    assertThat(marked.noticedAt()).isEqualTo("2026-12-09T05:00:00Z");
    database.flush();
    assertThat(deadlines.openDueBy(LocalDate.of(2026, 12, 7))).isEmpty();
  }

  @Test
  void doesNotLetADecisionComeAfterTheSilence() {
    start(TermCode.PDC_FINAL, FILED);
    clock.now = Instant.parse("2026-12-10T09:00:00Z");
    var view = deadlines.met(PDC, clock.now, "dirigente", "atto-1");
    assertThat(view.state()).isEqualTo(ClockState.EXPIRED);
  }

  @Test
  void correctsOnlyWithAReason() {
    start(TermCode.PDC_FINAL, FILED);
    var day = LocalDate.of(2026, 12, 20);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deadlines.correct(PDC, day, "dirigente", " "));
    assertThat(deadlines.correct(PDC, day, "dirigente", "sciopero").due()).isEqualTo("2026-12-21");
  }

  @Test
  void asksFirstForWhatEndsFirst() {
    start(TermCode.PDC_FINAL, FILED);
    start(TermCode.PDC_PROPOSAL, FILED);
    assertThat(deadlines.next(NUMBER).orElseThrow().key().code()).isEqualTo(TermCode.PDC_PROPOSAL);
    deadlines.met(
        new ClockKey(NUMBER, TermCode.PDC_PROPOSAL), FILED.plusSeconds(60), "istruttore", null);
    assertThat(deadlines.next(NUMBER).orElseThrow().key()).isEqualTo(PDC);
  }

  @Test
  void keepsOneClockForEachBody() {
    var heritage = ClockOptions.PLAIN.forSubject("soprintendenza-bo").with("sensitive", "true");
    deadlines.start(NUMBER, TermCode.CDS_DETERM, FILED, heritage);
    deadlines.start(NUMBER, TermCode.CDS_DETERM, FILED, ClockOptions.PLAIN.forSubject("arpae"));
    assertThat(deadlines.of(NUMBER))
        .extracting(view -> view.due().toString())
        .containsExactly("2026-10-22", "2026-10-07");
    assertThatThrownBy(() -> deadlines.start(NUMBER, TermCode.CDS_DETERM, FILED, heritage))
        .isInstanceOf(ClockAlreadyRuns.class);
  }

  @Test
  void startsATermAgainOnceItIsOver() {
    var key = new ClockKey(NUMBER, TermCode.TENBIS_OBSERVATIONS);
    start(TermCode.TENBIS_OBSERVATIONS, FILED);
    deadlines.supersede(key, "preavviso ritirato");
    clock.now = FILED.plusSeconds(86_400);
    assertThat(start(TermCode.TENBIS_OBSERVATIONS, clock.now).due()).isEqualTo("2026-09-18");
    assertThat(deadlines.of(NUMBER))
        .extracting(ClockView::state)
        .containsExactly(ClockState.SUPERSEDED, ClockState.RUNNING);
    assertThat(deadlines.find(key).orElseThrow().state()).isEqualTo(ClockState.RUNNING);
  }

  /** A conference convened before 2027 keeps its 45 days; by the new row it would have 60. */
  @Test
  void aRowToComeMovesNoClockThatBeganBeforeIt() {
    // given
    clock.now = Instant.parse("2026-11-20T08:00:00Z");
    var sensitive = ClockOptions.PLAIN.with("sensitive", "true").forSubject("soprintendenza-bo");
    var due = deadlines.start(NUMBER, TermCode.CDS_DETERM, clock.now, sensitive).due();
    start(TermCode.PDC_FINAL, clock.now);
    database.flush();
    // when
    var changes = coming.within(90, 10);
    // then
    var ofBody =
        changes.stream()
            .filter(change -> change.row().code().equals(TermCode.CDS_DETERM))
            .filter(change -> !change.row().scope().when().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(changes).allMatch(c -> c.row().scope().from().isAfter(LocalDate.of(2026, 11, 20)));
    assertThat(ofBody.row().scope().from()).isEqualTo("2027-01-01");
    assertThat(ofBody.stay()).isEqualTo(1);
    assertThat(ofBody.move()).isZero();
    assertThat(ofBody.first())
        .singleElement()
        .satisfies(
            affected -> {
              assertThat(affected.due()).isEqualTo(due);
              assertThat(affected.byNewRow()).isAfter(due);
            });
    assertThat(coming.within(30, 10)).as("a month ahead nothing changes").isEmpty();
  }

  private ClockView start(TermCode code, Instant at) {
    return deadlines.start(NUMBER, code, at, ClockOptions.PLAIN.by("sistema"));
  }

  private static ClockFact fact(EventType type, String at) {
    return new ClockFact(type, Instant.parse(at), "istruttore", "", null);
  }

  private ClockView reread() {
    database.flush();
    database.clear();
    return deadlines.get(PDC);
  }

  /** A clock that the tests set. */
  static class MovableClock extends Clock {

    private Instant now = FILED;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  /** The clock as a bean. */
  @TestConfiguration
  static class Now {

    @Bean
    MovableClock clock() {
      return new MovableClock();
    }
  }
}
