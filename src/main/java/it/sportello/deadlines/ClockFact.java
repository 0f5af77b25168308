package it.sportello.deadlines;

import it.sportello.deadlines.rules.EventType;
import java.time.Instant;
import java.util.Objects;

/** Something that happened to a clock, by whom and why; the document that proves it may be null. */
public record ClockFact(EventType type, Instant at, String who, String reason, String documentId) {

  public ClockFact {
    Objects.requireNonNull(type);
    Objects.requireNonNull(at);
    who = Objects.requireNonNullElse(who, "");
    reason = Objects.requireNonNullElse(reason, "");
  }

  public ClockFact(EventType type, Instant at) {
    this(type, at, "", "", null);
  }
}
