package it.sportello.deadlines.rules;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened on a day; only a correction carries the new last day, the note says why.
 */
public record ClockEvent(EventType type, LocalDate date, LocalDate newDue, String note) {

  public ClockEvent {
    Objects.requireNonNull(type);
    Objects.requireNonNull(date);
    note = Objects.requireNonNullElse(note, "");
    if ((type == EventType.CORRECTION) != (newDue != null)) {
      throw new IllegalArgumentException("A correction, and nothing else, carries a new last day");
    }
  }

  public ClockEvent(EventType type, LocalDate date) {
    this(type, date, null, "");
  }
}
