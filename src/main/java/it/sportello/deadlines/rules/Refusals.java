package it.sportello.deadlines.rules;

import it.sportello.law.LegalBasis;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Says why an event leaves a clock where it is, as a clause of the sentence that tells of it. */
final class Refusals {

  private final Plan plan;
  private final Course course;
  private final Stops stops;
  private final Function<Asking, LocalDate> limitOf;
  private final Set<EventType> used = EnumSet.noneOf(EventType.class);

  /** A part of a sentence, in the words of whoever reads it. */
  interface Clause extends Function<Wording, String> {}

  Refusals(Plan plan, Course course, Stops stops, Function<Asking, LocalDate> limitOf) {
    this.plan = plan;
    this.course = course;
    this.stops = stops;
    this.limitOf = limitOf;
  }

  void used(EventType type) {
    used.add(type);
  }

  /** The reason, or nothing if the event has its effect. */
  Optional<Clause> of(ClockEvent event) {
    var type = event.type();
    if (type == EventType.CORRECTION || type == EventType.SUPERSEDED) {
      return Optional.empty();
    }
    var bound = plan.reactionTo(type);
    boolean anew = bound.filter(b -> b.reaction() instanceof Reaction.StartAnew).isPresent();
    if (!anew && isLate(event)) {
      return late(type);
    }
    if (type == EventType.MET || stops.awaiting(type).isPresent()) {
      return Optional.empty();
    }
    return bound.map(b -> ofReaction(b, event)).orElseGet(() -> Optional.of(noReaction(type)));
  }

  private boolean isLate(ClockEvent event) {
    return stops.none() && event.date().isAfter(course.rolled(course.nominal()));
  }

  /** What comes after the last day does not count; a mere duty can still be met late. */
  @LegalBasis("L. 241/1990, art. 2, c. 8-bis")
  private Optional<Clause> late(EventType type) {
    boolean lateButMet = type == EventType.MET && !plan.term().expiry().effect().isDecisive();
    return lateButMet ? Optional.empty() : Optional.of(tooLate(course.rolled(course.nominal())));
  }

  private static Clause tooLate(LocalDate lastDay) {
    return words -> words.tooLate(lastDay);
  }

  private Clause noReaction(EventType type) {
    return plan.awaits(type) ? Wording::notAwaited : Wording::withoutEffect;
  }

  private Optional<Clause> ofReaction(Plan.Bound bound, ClockEvent event) {
    var reaction = bound.reaction();
    var asking = reaction.asking();
    if (used.contains(event.type()) && (asking.once() || isUnrepeatable(reaction))) {
      return Optional.of(words -> words.onlyOnce(reaction));
    }
    if (stops.holds(reaction)) {
      return Optional.of(Wording::alreadyStopped);
    }
    boolean anew = reaction instanceof Reaction.StartAnew;
    if (!anew && course.stage() > bound.stage()) {
      return Optional.of(words -> words.phaseOver(reaction));
    }
    if (reaction instanceof Reaction.BringForward) {
      return ofBringingForward(bound, event.date());
    }
    return ofLimit(reaction, event.date());
  }

  private static boolean isUnrepeatable(Reaction reaction) {
    return reaction instanceof Reaction.StartAnew || reaction instanceof Reaction.BringForward;
  }

  private Optional<Clause> ofBringingForward(Plan.Bound bound, LocalDate day) {
    boolean inTime =
        stops.none() && course.stage() == bound.stage() - 1 && !day.isAfter(course.stageEnd());
    return inTime ? Optional.empty() : Optional.of(Wording::nothingShortened);
  }

  private Optional<Clause> ofLimit(Reaction reaction, LocalDate day) {
    var limit = limitOf.apply(reaction.asking());
    return limit == null || !day.isAfter(limit)
        ? Optional.empty()
        : Optional.of(words -> words.pastItsLimit(limit, reaction));
  }
}
