package it.sportello.limits;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords: none is looked at for a while, and then again. */
public class TooManyTries extends AuthenticationException {

  private final Duration wait;

  TooManyTries(Duration wait) {
    super("Too many tries");
    this.wait = wait;
  }

  /** How long to wait, in whole minutes, at least one. */
  public long minutes() {
    return Math.max(1, (wait.toSeconds() + 59) / 60);
  }

  public long retryAfter() {
    return Math.max(1, wait.toSeconds());
  }
}
