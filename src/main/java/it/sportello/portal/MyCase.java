package it.sportello.portal;

import it.sportello.deadlines.ClockView;
import it.sportello.proceedings.CaseSummary;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case as its applicant lists it: what it waits for, which date comes next (their own, when it is
 * their turn) and, when none does, since when the office should have decided.
 */
record MyCase(
    CaseSummary summary,
    Awaited awaited,
    Optional<ClockView> next,
    Optional<LocalDate> undecidedSince) {

  /** What the case awaits of its applicant. */
  enum Awaited {
    ANSWER,
    OBSERVATIONS,
    NOTHING
  }

  public boolean isMyTurn() {
    return awaited != Awaited.NOTHING;
  }

  public boolean isClosed() {
    return summary.state().isClosed();
  }
}
