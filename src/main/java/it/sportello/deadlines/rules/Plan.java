package it.sportello.deadlines.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A term unfolded for one case: its stages in order, and what events do to which of them. */
record Plan(Term term, List<Stage> stages, List<Bound> reactions) {

  /** A reaction and the last stage in which it may still come. */
  record Bound(Reaction reaction, int stage) {}

  static Plan single(Term term, Length length) {
    return new Plan(term, List.of(), List.of()).followedBy(term, length, true);
  }

  /** The same with one more stage; its own reactions come before those that it inherits. */
  Plan followedBy(Term next, Length length, boolean nominal) {
    var all = new ArrayList<>(stages);
    all.add(new Stage(length, nominal, next.span().roll()));
    var bound = new ArrayList<Bound>();
    next.reactions().forEach(reaction -> bound.add(new Bound(reaction, all.size() - 1)));
    bound.addAll(reactions);
    return new Plan(next, List.copyOf(all), List.copyOf(bound));
  }

  Optional<Bound> reactionTo(EventType type) {
    for (var bound : reactions) {
      if (bound.reaction().on() == type) {
        return Optional.of(bound);
      }
    }
    return Optional.empty();
  }

  boolean awaits(EventType type) {
    for (var bound : reactions) {
      if (bound.reaction().until() == type) {
        return true;
      }
    }
    return false;
  }

  boolean stopsFor(EventType request, EventType answer) {
    for (var bound : reactions) {
      if (bound.reaction().on() == request && bound.reaction().until() == answer) {
        return true;
      }
    }
    return false;
  }
}
