package it.sportello.deadlines;

/** A clock was to be marked as expired, but in law it is not. */
public class ClockNotExpired extends RuntimeException {

  ClockNotExpired(ClockView clock) {
    super("Clock %s is %s, due %s".formatted(clock.key(), clock.state(), clock.due()));
  }
}
