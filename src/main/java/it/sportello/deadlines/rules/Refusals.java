package it.sportello.deadlines.rules;

import it.sportello.law.LegalBasis;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Says why an event leaves a clock where it is, as a clause of an Italian sentence. */
final class Refusals {

  private final Plan plan;
  private final Course course;
  private final Stops stops;
  private final Function<Asking, LocalDate> limitOf;
  private final Set<EventType> used = EnumSet.noneOf(EventType.class);

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
  Optional<String> of(ClockEvent event) {
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
  private Optional<String> late(EventType type) {
    boolean lateButMet = type == EventType.MET && !plan.term().expiry().effect().isDecisive();
    return lateButMet
        ? Optional.empty()
        : Optional.of(
            "il termine scadeva "
                + Sentences.the(course.rolled(course.nominal()))
                + " (L. 241/1990, art. 2, c. 8-bis)");
  }

  private String noReaction(EventType type) {
    return plan.awaits(type)
        ? "il termine non era fermo in attesa di questo atto"
        : "la legge non vi collega effetti su questo termine";
  }

  private Optional<String> ofReaction(Plan.Bound bound, ClockEvent event) {
    var reaction = bound.reaction();
    var asking = reaction.asking();
    if (used.contains(event.type()) && (asking.once() || isUnrepeatable(reaction))) {
      return Optional.of("può avere effetto una sola volta (" + reaction.citation() + ")");
    }
    if (stops.holds(reaction)) {
      return Optional.of("il termine è già fermo per lo stesso motivo");
    }
    boolean anew = reaction instanceof Reaction.StartAnew;
    if (!anew && course.stage() > bound.stage()) {
      return Optional.of("la fase in cui era ammessa è conclusa (" + reaction.citation() + ")");
    }
    if (reaction instanceof Reaction.BringForward) {
      return ofBringingForward(bound, event.date());
    }
    return ofLimit(reaction, event.date());
  }

  private static boolean isUnrepeatable(Reaction reaction) {
    return reaction instanceof Reaction.StartAnew || reaction instanceof Reaction.BringForward;
  }

  private Optional<String> ofBringingForward(Plan.Bound bound, LocalDate day) {
    boolean inTime =
        stops.none() && course.stage() == bound.stage() - 1 && !day.isAfter(course.stageEnd());
    return inTime ? Optional.empty() : Optional.of("non abbrevia la fase in corso");
  }

  private Optional<String> ofLimit(Reaction reaction, LocalDate day) {
    var limit = limitOf.apply(reaction.asking());
    return limit == null || !day.isAfter(limit)
        ? Optional.empty()
        : Optional.of(
            "l'ultimo giorno utile era %s (%s)"
                .formatted(Sentences.the(limit), reaction.citation()));
  }
}
