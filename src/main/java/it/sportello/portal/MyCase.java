package it.sportello.portal;

import it.sportello.deadlines.ClockView;
import it.sportello.proceedings.CaseSummary;
import java.util.Optional;

/** A case as its applicant lists it: what it waits for, and which date comes next. */
record MyCase(CaseSummary summary, Awaited awaited, Optional<ClockView> next) {

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
