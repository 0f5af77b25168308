package it.sportello.conferences;

import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.time.LocalDate;

/** The term of the body is over: what it says now has no effect. */
@LegalBasis("L. 241/1990, art. 2, c. 8-bis; art. 14-bis, c. 4")
public class PositionTooLate extends RuntimeException {

  private final transient LocalDate due;

  PositionTooLate(CaseNumber number, LocalDate due) {
    super("Case %s: the position was due on %s".formatted(number, due));
    this.due = due;
  }

  public LocalDate due() {
    return due;
  }
}
