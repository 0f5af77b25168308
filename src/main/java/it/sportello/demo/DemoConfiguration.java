package it.sportello.demo;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The clock of the demo city, which can be moved. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

  /** Begins today, or at the instant that is set. */
  @Bean
  DemoClock clock(@Value("${sportello.demo.begin:}") String begin) {
    var clock = new DemoClock();
    if (!begin.isBlank()) {
      clock.set(Duration.between(clock.instant(), Instant.parse(begin)));
    }
    return clock;
  }
}
