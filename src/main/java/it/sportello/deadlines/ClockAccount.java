package it.sportello.deadlines;

import it.sportello.deadlines.rules.LedgerLine;
import java.time.LocalDate;
import java.util.List;

/**
 * A clock with all that explains it: the last day before holidays ({@code nominal}, null while it
 * rests), the days that still count, the reading that was chosen where the law is contested (else
 * empty), and what would follow if documents were asked for today ({@code ifAsked} says what the
 * law makes of such a request; null where it knows none).
 */
public record ClockAccount(
    ClockView clock,
    LocalDate nominal,
    Integer netDaysLeft,
    String reading,
    LedgerLine ifAsked,
    List<Follows> follows) {

  /** The last day (null while it rests) if the answer came after so many days; null if never. */
  public record Follows(Integer answeredAfter, LocalDate due) {}

  /** The same account of a clock whose expiry has another effect in this case. */
  public ClockAccount of(ClockView inThisCase) {
    return new ClockAccount(inThisCase, nominal, netDaysLeft, reading, ifAsked, follows);
  }
}
