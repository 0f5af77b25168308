package it.sportello.deadlines.rules;

import java.time.LocalDate;
import java.util.List;

/** The account of a clock, step by step; its last line carries the last day of the term. */
public record Ledger(Term term, Countdown countdown, List<LedgerLine> lines, Outcome outcome) {

  /** How the account ends: nominal and rolled last day (null while stopped), stops, and close. */
  public record Outcome(
      LocalDate nominal,
      LocalDate due,
      List<Pause> pauses,
      ClockState closed,
      LocalDate closedOn) {}

  public Ledger {
    lines = List.copyOf(lines);
  }

  /** The last day of the term, null while the clock is stopped with no end in sight. */
  public LocalDate due() {
    return outcome.due();
  }

  /** The last day before a holiday moved it. */
  public LocalDate nominal() {
    return outcome.nominal();
  }

  /** Where the clock stands at the beginning of the day, whether or not anybody noticed. */
  public ClockState stateOn(LocalDate day) {
    if (outcome.closed() != null) {
      return outcome.closed();
    }
    if (due() != null && day.isAfter(due())) {
      return ClockState.EXPIRED;
    }
    if (day.isBefore(countdown.start())) {
      return ClockState.NOT_STARTED;
    }
    return outcome.pauses().stream()
        .filter(pause -> pause.covers(day))
        .map(Pause::kind)
        .findFirst()
        .orElse(ClockState.RUNNING);
  }

  /** Days from the start to the day, or to the day on which the clock ended. */
  public int grossDays(LocalDate today) {
    return (int) countdown.start().datesUntil(end(today)).count();
  }

  /** The same without the days on which the clock stood still. */
  public int netDays(LocalDate today) {
    return (int)
        countdown
            .start()
            .datesUntil(end(today))
            .filter(day -> outcome.pauses().stream().noneMatch(pause -> pause.covers(day)))
            .count();
  }

  /** Days from the day to the last one on which the clock counts; null while nobody knows it. */
  public Integer netDaysLeft(LocalDate today) {
    if (due() == null || due().isBefore(today)) {
      return due() == null ? null : 0;
    }
    return (int)
        today
            .datesUntil(due())
            .filter(day -> outcome.pauses().stream().noneMatch(pause -> pause.covers(day)))
            .count();
  }

  private LocalDate end(LocalDate today) {
    var end = outcome.closedOn() != null ? outcome.closedOn() : today;
    if (outcome.closed() == null && term.expiry().effect().isDecisive() && due() != null) {
      end = end.isAfter(due()) ? due() : end;
    }
    return end.isBefore(countdown.start()) ? countdown.start() : end;
  }
}
