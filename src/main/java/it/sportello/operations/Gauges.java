package it.sportello.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import it.sportello.proceedings.EnginePulse;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.ToDoubleFunction;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the house has to do, for Prometheus: counted at most every fifteen seconds. */
@Component
class Gauges implements MeterBinder {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final int SOON = 7;

  private final JdbcTemplate jdbc;
  private final EnginePulse engine;
  private final Clock clock;
  private final Kept<Figures> kept = new Kept<>(this::count);

  Gauges(JdbcTemplate jdbc, EnginePulse engine, Clock clock) {
    this.jdbc = jdbc;
    this.engine = engine;
    this.clock = clock;
  }

  /** All at one moment; the age in seconds. */
  record Figures(
      long openCases,
      long dueSoon,
      long late,
      long outboxAge,
      long outboxWaiting,
      long outboxFailed,
      long jobBacklog,
      long jobsGivenUp) {}

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(registry, "cases.open", "Cases that are not concluded", Figures::openCases);
    gauge(registry, "terms.due", "Terms that end within seven days", Figures::dueSoon);
    gauge(registry, "terms.late", "Terms that have ended unanswered", Figures::late);
    gauge(registry, "outbox.age", "Seconds the oldest message waits", Figures::outboxAge);
    gauge(registry, "outbox.waiting", "Messages that wait to leave", Figures::outboxWaiting);
    gauge(registry, "outbox.failed", "Messages that gave up", Figures::outboxFailed);
    gauge(registry, "jobs.backlog", "Timers due and not worked off", Figures::jobBacklog);
    gauge(registry, "jobs.failed", "Timers that gave up", Figures::jobsGivenUp);
  }

  private void gauge(
      MeterRegistry registry, String name, String says, ToDoubleFunction<Figures> value) {
    Gauge.builder("sportello." + name, kept, all -> value.applyAsDouble(all.get()))
        .description(says)
        .strongReference(true)
        .register(registry);
  }

  private Figures count() {
    var today = clock.instant().atZone(ROME).toLocalDate();
    String clocks = "select count(*) from deadlines_clock where open = true and due ";
    return new Figures(
        number("select count(*) from proceedings_case where closed_at is null"),
        number(clocks + "between ? and ?", Date.valueOf(today), Date.valueOf(today.plusDays(SOON))),
        number(clocks + "< ?", Date.valueOf(today)),
        age(),
        number("select count(*) from interop_outbound_message where status = 'PENDING'"),
        number("select count(*) from interop_outbound_message where status = 'FAILED'"),
        engine.backlog(),
        engine.givenUp());
  }

  private long age() {
    LocalDateTime oldest =
        jdbc.queryForObject(
            "select min(created_at) from interop_outbound_message where status = 'PENDING'",
            LocalDateTime.class);
    return oldest == null
        ? 0
        : Math.max(0, oldest.toInstant(ZoneOffset.UTC).until(clock.instant(), ChronoUnit.SECONDS));
  }

  private long number(String question, Object... arguments) {
    Long found = jdbc.queryForObject(question, Long.class, arguments);
    return found == null ? 0 : found;
  }
}
