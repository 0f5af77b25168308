package it.sportello.incidents;

import it.sportello.law.CaseNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that gave up and waits for a person.
 *
 * @param what the step or the subject of the message
 * @param details what the program or the other server answered, for who repairs it
 */
public record Incident(
    IncidentKind kind,
    String id,
    Optional<CaseNumber> number,
    String what,
    Cause cause,
    String details,
    Instant since,
    Handling handling) {

  /** Why, as it is told to people. */
  public enum Cause {
    STEP_FAILED,
    SERVER_SILENT,
    SERVER_REFUSED,
    NOT_SENDABLE
  }

  /** Who takes care of it, and why it was set aside; either may be null. */
  public record Handling(String assignee, String reason, Instant asideAt) {

    static final Handling NONE = new Handling(null, null, null);

    public boolean isAside() {
      return asideAt != null;
    }
  }

  /** Whether nobody waits for it any more. */
  public boolean isAside() {
    return handling.isAside();
  }
}
