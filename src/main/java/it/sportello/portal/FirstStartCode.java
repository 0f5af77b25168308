package it.sportello.portal;

import it.sportello.identity.FirstAdministrator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Shows, in the log of this node, a code by which an empty house gets its first administrator. */
@Component
class FirstStartCode {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStartCode.class);

  private final FirstAdministrator first;
  private final boolean demo;
  private final boolean commandLine;

  FirstStartCode(FirstAdministrator first, Environment environment) {
    this.first = first;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    this.commandLine = environment.getProperty("sportello.commandline", Boolean.class, false);
  }

  /** Whether nobody is known yet and the first administrator is still to be made. */
  boolean isNeeded() {
    return !demo && first.isAwaited();
  }

  @EventListener(ApplicationReadyEvent.class)
  void announce() {
    if (!commandLine && isNeeded()) {
      LOG.warn("Nobody is known yet. First-start code for /primo-avvio: {}", first.newCode());
    }
  }
}
