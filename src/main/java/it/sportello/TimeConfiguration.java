package it.sportello;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock of the house: the system's, except where a demo or a test moves it. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

  @Bean
  @Profile("!demo")
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }
}
