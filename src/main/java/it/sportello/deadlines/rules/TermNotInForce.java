package it.sportello.deadlines.rules;

import java.time.LocalDate;

/** No row, or more than one, gives this term on that day for such a case. */
public class TermNotInForce extends RuntimeException {

  TermNotInForce(TermCode code, LocalDate day, TermOptions options) {
    super("Not exactly one row for %s on %s with %s".formatted(code, day, options.values()));
  }
}
