package it.sportello.deadlines.rules;

import it.sportello.law.LegalBasis;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What an office owes for being late with a business procedure: by the day, up to a limit. */
public record DelayIndemnity(int days, int euro) {

  private static final int EURO_A_DAY = 30;
  private static final int AT_MOST = 2_000;

  /** What is owed on a day for a term that ended on another; nothing before that. */
  @LegalBasis("D.L. 69/2013, art. 28")
  public static DelayIndemnity of(LocalDate due, LocalDate today) {
    int days = (int) Math.max(0, ChronoUnit.DAYS.between(due, today));
    return new DelayIndemnity(days, (int) Math.min(AT_MOST, (long) days * EURO_A_DAY));
  }
}
