package it.sportello.operations;

import it.sportello.documents.StorePulse;
import it.sportello.proceedings.EnginePulse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Why a node should get no requests just now, each reason in a sentence. */
@Configuration(proxyBeanMethods = false)
class Readiness {

  /** A clock that goes back further than this would date acts before those that came before. */
  static final Duration BACKWARDS = Duration.ofMinutes(5);

  @Bean("databaseHealthIndicator")
  HealthIndicator database(JdbcTemplate jdbc) {
    return () ->
        reason(
            () -> Integer.valueOf(1).equals(jdbc.queryForObject("select 1", Integer.class)),
            "The database does not answer.");
  }

  @Bean("documentStoreHealthIndicator")
  HealthIndicator documentStore(StorePulse store) {
    return () -> reason(store::isWritable, "The document store cannot be written.");
  }

  @Bean("engineHealthIndicator")
  HealthIndicator engine(EnginePulse engine) {
    return () -> reason(engine::beats, "The executor of timers has stopped.");
  }

  @Bean("clockHealthIndicator")
  HealthIndicator clock(JdbcTemplate jdbc, Clock clock) {
    return () ->
        reason(
            () -> isInOrder(lastRecorded(jdbc), clock.instant()),
            "The clock is more than five minutes behind the last entry of the record.");
  }

  static boolean isInOrder(Instant last, Instant now) {
    return last == null || !now.isBefore(last.minus(BACKWARDS));
  }

  private static Instant lastRecorded(JdbcTemplate jdbc) {
    return jdbc
        .queryForList(
            "select at from audit_entry where chain = 'house' order by seq desc limit 1",
            LocalDateTime.class)
        .stream()
        .findFirst()
        .map(at -> at.toInstant(ZoneOffset.UTC))
        .orElse(null);
  }

  static Health reason(Supplier<Boolean> holds, String otherwise) {
    boolean well;
    try {
      well = holds.get();
    } catch (DataAccessException unreachable) {
      well = false;
    }
    return well ? Health.up().build() : Health.down().withDetail("reason", otherwise).build();
  }
}
