package it.sportello.deadlines.rules;

/**
 * A clock cannot be computed from what it was given; the message names, in Italian, the row of the
 * table, the event and the reason.
 */
public class ClockRefused extends RuntimeException {

  ClockRefused(String message) {
    super(message);
  }

  public static ClockRefused because(String row, String event, String reason) {
    return new ClockRefused("%s, %s: %s.".formatted(row, event, reason));
  }
}
