package it.sportello.identity;

import org.springframework.security.core.AuthenticationException;

/** Somebody whom their provider knows is not let in; {@code reason} is a key of the messages. */
public class NotLetIn extends AuthenticationException {

  private final Reason reason;

  NotLetIn(Reason reason) {
    super("Not let in: " + reason);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why not. */
  public enum Reason {
    /** The log-in was not strong enough: a lower level, or no second factor. */
    TOO_WEAK,
    /** Staff come only when they were invited. */
    NOT_INVITED,
    /** Whoever looks after people has shut them out. */
    DISABLED
  }
}
