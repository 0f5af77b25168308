package it.sportello.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demo city before the engine begins to fire timers; pages are served meanwhile, in
 * today's time.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "sportello.commandline", havingValue = "false", matchIfMissing = true)
class DemoStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

  private final DemoCity city;
  private final DemoScenes scenes;
  private final DemoTime time;
  private final boolean withCases;
  private final Environment environment;

  DemoStart(
      DemoCity city,
      DemoScenes scenes,
      DemoTime time,
      @Value("${sportello.demo.cases:true}") boolean withCases,
      Environment environment) {
    this.environment = environment;
    this.city = city;
    this.scenes = scenes;
    this.time = time;
    this.withCases = withCases;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (city.build() && withCases) {
      LOG.info("The demo city is being filled with cases: this happens once");
      try {
        scenes.play();
      } finally {
        time.endRehearsal();
      }
      LOG.info(
          "The demo city is ready: open http://localhost:{}",
          environment.getProperty("local.server.port", "8080"));
    }
  }
}
