package it.sportello.deadlines.rules;

import java.time.LocalDate;

/** Days on which the clock did not count: from the first to the day it went on, null if not yet. */
public record Pause(ClockState kind, LocalDate from, LocalDate to) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }
}
