package it.sportello.portal;

import it.sportello.identity.Identity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The secret with which an empty installation lets its first administrator be made. */
@Component
class FirstStartCode {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStartCode.class);
  private static final int BYTES = 12;

  private final Identity identity;
  private final boolean demo;
  private final boolean commandLine;
  private final String code;

  FirstStartCode(Identity identity, Environment environment) {
    this.identity = identity;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    this.commandLine = environment.getProperty("sportello.commandline", Boolean.class, false);
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    this.code = HexFormat.of().formatHex(secret);
  }

  /** Whether nobody is known yet and the first administrator is still to be made. */
  boolean isNeeded() {
    return !demo && identity.isEmpty();
  }

  /** Whether it is the code; wrong ones take as long to refuse wherever they differ. */
  boolean isRight(String typed) {
    return MessageDigest.isEqual(
        code.getBytes(StandardCharsets.UTF_8), typed.strip().getBytes(StandardCharsets.UTF_8));
  }

  @EventListener(ApplicationReadyEvent.class)
  void announce() {
    if (!commandLine && isNeeded()) {
      LOG.warn("Nobody is known yet. First-start code for /primo-avvio: {}", code);
    }
  }

  String value() {
    return code;
  }
}
