package it.sportello.deadlines.rules;

import java.time.LocalDate;

/** A clock at rest: by what, since when, and until when if the law sets an end (else null). */
record Stop(Reaction by, LocalDate since, LocalDate end, boolean answered) {

  static Stop of(Reaction by, LocalDate since, LegalCalendar calendar) {
    if (by instanceof Reaction.Suspend suspend && suspend.cap() != null) {
      var end = since.plusDays(suspend.cap());
      var kept = suspend.grace() > 0 ? calendar.roll(end, Roll.FORWARD) : end;
      return new Stop(by, since, kept, false);
    }
    return new Stop(by, since, null, false);
  }

  boolean interrupts() {
    return by instanceof Reaction.Interrupt;
  }

  ClockState kind() {
    return interrupts() ? ClockState.INTERRUPTED : ClockState.SUSPENDED;
  }

  /** An answer ends the rest on its day, or some days later where the law grants them. */
  Stop answeredOn(LocalDate day) {
    int grace = by instanceof Reaction.Suspend suspend ? suspend.grace() : 0;
    return new Stop(by, since, day.plusDays(grace), true);
  }
}
