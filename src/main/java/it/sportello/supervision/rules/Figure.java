package it.sportello.supervision.rules;

import java.time.LocalDate;

/** The figures of the dashboard: each counts the cases that it holds, on a day. */
public enum Figure {
  /** Filed and not concluded. */
  OPEN,
  /** Open, with a term that ran out and decided nothing. */
  LATE,
  /** Open, with a term that ends within the next working days. */
  AT_RISK,
  /** Concluded, in whatever way. */
  CONCLUDED,
  /** Granted by the silence of the office. */
  SILENT_ASSENT;

  /** Whether the figure counts a case that stands so, on the days of the count. */
  public boolean holds(Standing standing, Days days) {
    return switch (this) {
      case OPEN -> !standing.concluded();
      case LATE -> runs(standing) && standing.due().isBefore(days.today());
      case AT_RISK ->
          runs(standing)
              && !standing.due().isBefore(days.today())
              && !standing.due().isAfter(days.riskUntil());
      case CONCLUDED -> standing.concluded();
      case SILENT_ASSENT -> standing.concluded() && standing.bySilence();
    };
  }

  private static boolean runs(Standing standing) {
    return !standing.concluded() && standing.due() != null;
  }

  /** How a case stands: the due date is null while the clock stands still or when none runs. */
  public record Standing(boolean concluded, boolean bySilence, LocalDate due) {}

  /** Today, and the last day that counts as near. */
  public record Days(LocalDate today, LocalDate riskUntil) {}
}
