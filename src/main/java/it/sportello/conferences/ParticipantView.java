package it.sportello.conferences;

import it.sportello.conferences.rules.Voice;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.Interest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A body in a conference: for which interests it was convened, the first of them, until when it may
 * speak, and what it said; the kind is null until then.
 */
public record ParticipantView(
    AuthorityId authority,
    String name,
    Interest interest,
    List<Interest> guards,
    String reason,
    LocalDate due,
    PositionKind kind,
    String reasons,
    List<String> conditions,
    Instant givenAt,
    String givenBy) {

  public boolean hasSpoken() {
    return kind != null;
  }

  /** The position as the rules count it; only of a body that has spoken. */
  public Voice voice() {
    return new Voice(name, interest.isProtected(), kind.position(reasons, conditions));
  }
}
