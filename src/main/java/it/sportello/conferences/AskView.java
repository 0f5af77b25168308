package it.sportello.conferences;

import it.sportello.conferences.rules.AskKind;
import it.sportello.territory.AuthorityId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was asked of a conference; {@code irrelevant} says why it does not count, if it does not.
 */
public record AskView(
    String id,
    int round,
    AskKind kind,
    Optional<AuthorityId> body,
    String asker,
    Instant askedAt,
    String reasons,
    List<AskedThing> things,
    Optional<String> irrelevant,
    Optional<Instant> answeredAt,
    String answer) {

  /** Whether it counts and nobody has answered it yet. */
  public boolean isOpen() {
    return irrelevant.isEmpty() && answeredAt.isEmpty();
  }

  public boolean is(AskKind other) {
    return kind == other;
  }
}
