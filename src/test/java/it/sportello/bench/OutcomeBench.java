package it.sportello.bench;

import it.sportello.conferences.rules.Appraisal;
import it.sportello.conferences.rules.Efficacy;
import it.sportello.conferences.rules.Outcome;
import it.sportello.conferences.rules.Position;
import it.sportello.conferences.rules.Position.Assent;
import it.sportello.conferences.rules.Position.ConditionalAssent;
import it.sportello.conferences.rules.Position.Dissent;
import it.sportello.conferences.rules.Position.Silence;
import it.sportello.conferences.rules.Voice;
import it.sportello.conferences.rules.Weighing;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Outcomes a second, on one core, of a conference of thirty bodies with its reasons. */
@State(Scope.Benchmark)
public class OutcomeBench {

  private static final int BAR = 10_000;
  private static final int BODIES = 30;

  private final List<Voice> voices = voices();

  private static List<Voice> voices() {
    List<Voice> voices = new ArrayList<>();
    for (int body = 0; body < BODIES; body++) {
      Position said =
          switch (body % 4) {
            case 0 -> new Assent();
            case 1 -> new Silence();
            case 2 -> new ConditionalAssent(List.of("Condizione " + body % 5, "Intonaco a calce"));
            default -> new Dissent("Motivo " + body, "Rimedio");
          };
      voices.add(new Voice("Ente " + body, body % 3 == 0, said));
    }
    return voices;
  }

  @Benchmark
  public void outcome(Blackhole sink) {
    Outcome outcome =
        Outcome.of(voices.stream().map(Voice::position).toList(), Appraisal.PREVAILING_FAVOURABLE);
    sink.consume(outcome);
    sink.consume(Efficacy.of(outcome, voices));
    sink.consume(Weighing.of(voices));
  }

  @Test
  void outcomesASecond() throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(OutcomeBench.class.getName() + ".outcome")
            .mode(Mode.Throughput)
            .timeUnit(TimeUnit.SECONDS)
            .threads(1)
            .forks(1)
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .build();
    double aSecond = new Runner(options).runSingle().getPrimaryResult().getScore();
    Table.row("outcomes a second, one core, a conference of thirty bodies (JMH)", aSecond, BAR);
  }
}
