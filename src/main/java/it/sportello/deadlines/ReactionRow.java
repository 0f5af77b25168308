package it.sportello.deadlines;

import it.sportello.deadlines.rules.Asking;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.Length;
import it.sportello.deadlines.rules.Reaction;
import it.sportello.deadlines.rules.TermCode;
import java.util.Objects;

/** A reaction as the file of terms writes it; what is left out is null. */
record ReactionRow(
    Kind kind,
    EventType on,
    EventType until,
    Integer cap,
    int grace,
    boolean once,
    String within,
    Integer withinDays,
    String restart,
    String by,
    String basis) {

  /** What a reaction does. */
  enum Kind {
    SUSPEND,
    INTERRUPT,
    EXTEND,
    START_ANEW,
    BRING_FORWARD
  }

  Reaction read() {
    Objects.requireNonNull(on, "No event in a reaction");
    Objects.requireNonNull(basis, "No basis in a reaction");
    var asking = new Asking(once, within == null ? null : new TermCode(within), withinDays);
    return switch (kind) {
      case SUSPEND -> new Reaction.Suspend(on, answer(), cap, grace, asking, basis);
      case INTERRUPT ->
          new Reaction.Interrupt(
              on, answer(), restart == null ? null : Length.parse(restart), asking, basis);
      case EXTEND -> new Reaction.Extend(on, Length.parse(by), asking, basis);
      case START_ANEW -> new Reaction.StartAnew(on, basis);
      case BRING_FORWARD -> new Reaction.BringForward(on, basis);
    };
  }

  private EventType answer() {
    return Objects.requireNonNull(until, "No event that ends the stop");
  }
}
