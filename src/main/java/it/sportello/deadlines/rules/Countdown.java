package it.sportello.deadlines.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A term that has begun, with all that happened to it since. */
public record Countdown(
    TermCode code, LocalDate start, List<ClockEvent> events, TermOptions options) {

  public Countdown {
    events = events.stream().sorted(Comparator.comparing(ClockEvent::date)).toList();
  }
}
