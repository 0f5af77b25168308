package it.sportello.deadlines;

/** The same clock is still running and cannot be started again. */
public class ClockAlreadyRuns extends RuntimeException {

  ClockAlreadyRuns(ClockKey key) {
    super("Clock %s already runs".formatted(key));
  }
}
