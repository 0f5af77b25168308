package it.sportello.deadlines.rules;

/** What an event does to a clock. */
public sealed interface Reaction {

  EventType on();

  String citation();

  /** The event that ends what this one began, or null. */
  default EventType until() {
    return null;
  }

  default Asking asking() {
    return Asking.AT_ANY_TIME;
  }

  /** The count stands still, for {@code cap} days at most, and goes on {@code grace} days late. */
  record Suspend(
      EventType on, EventType until, Integer cap, int grace, Asking asking, String citation)
      implements Reaction {}

  /** The count begins again from nothing, if {@code restart} is given for that long. */
  record Interrupt(EventType on, EventType until, Length restart, Asking asking, String citation)
      implements Reaction {}

  /** The term becomes longer. */
  record Extend(EventType on, Length by, Asking asking, String citation) implements Reaction {}

  /** The term turns out to begin on this day, whatever was counted before. */
  record StartAnew(EventType on, String citation) implements Reaction {}

  /** The stage before ends on this day instead of its last one. */
  record BringForward(EventType on, String citation) implements Reaction {}
}
