package it.sportello.notices;

import it.sportello.testing.MovableClock;
import it.sportello.testing.PersistenceSlice;
import java.time.Instant;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The module alone; not a stereotype, so that the whole application does not find it. */
@PersistenceSlice
@AutoConfigurationPackage
@ComponentScan
class NoticesSlice {

  static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

  @Bean
  MovableClock clock() {
    return new MovableClock(START);
  }
}
