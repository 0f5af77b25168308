package it.sportello.deadlines;

/** The case has no such clock. */
public class ClockNotFound extends RuntimeException {

  ClockNotFound(ClockKey key) {
    super("No clock " + key);
  }
}
