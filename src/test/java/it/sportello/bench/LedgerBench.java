package it.sportello.bench;

import it.sportello.deadlines.LawBook;
import it.sportello.deadlines.OfficeClosures;
import it.sportello.deadlines.rules.ClockEngine;
import it.sportello.deadlines.rules.ClockEvent;
import it.sportello.deadlines.rules.Countdown;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.Ledger;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.deadlines.rules.TermOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Ledgers a second, on one core, of a permit to which four things happened. */
@State(Scope.Benchmark)
public class LedgerBench {

  private static final int BAR = 100_000;

  private final ClockEngine engine = new ClockEngine(LawBook.national(), OfficeClosures.calendar());
  private final Countdown permit =
      new Countdown(
          TermCode.PDC_FINAL,
          LocalDate.of(2026, 9, 7),
          List.of(
              new ClockEvent(EventType.INTEGRATION_REQUEST, LocalDate.of(2026, 9, 30)),
              new ClockEvent(EventType.INTEGRATION_RECEIVED, LocalDate.of(2026, 11, 16)),
              new ClockEvent(EventType.PROPOSAL, LocalDate.of(2026, 12, 20)),
              new ClockEvent(EventType.REJECTION_NOTICE, LocalDate.of(2027, 1, 7))),
          TermOptions.parse("IT;kind=edilizia;territory=037006,IT-45"));

  @Benchmark
  public Ledger ledger() {
    return engine.compute(permit);
  }

  @Test
  void ledgersASecond() throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(LedgerBench.class.getName() + ".ledger")
            .mode(Mode.Throughput)
            .timeUnit(TimeUnit.SECONDS)
            .threads(1)
            .forks(1)
            .warmupIterations(6)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2))
            .build();
    double aSecond = new Runner(options).runSingle().getPrimaryResult().getScore();
    Table.row("ledgers a second, one core, a permit with four events (JMH)", aSecond, BAR);
  }
}
