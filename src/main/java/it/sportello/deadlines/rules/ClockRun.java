package it.sportello.deadlines.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One clock on its way through what happened to it, writing its ledger as it goes. */
final class ClockRun {

  private final Plan plan;
  private final Countdown countdown;
  private final Course course;
  private final LegalCalendar calendar;
  private final Stops stops = new Stops();
  private final Refusals refusals;
  private final List<LedgerLine> lines = new ArrayList<>();
  private LocalDate origin;
  private LocalDate lastKnown;
  private ClockState closed;
  private LocalDate closedOn;

  ClockRun(
      Plan plan,
      Countdown countdown,
      LegalCalendar calendar,
      BiFunction<Asking, LocalDate, LocalDate> limits) {
    this.plan = plan;
    this.countdown = countdown;
    this.calendar = calendar;
    this.origin = countdown.start();
    this.course = new Course(plan.stages(), origin, calendar);
    this.refusals = new Refusals(plan, course, stops, asking -> limits.apply(asking, origin));
  }

  Ledger run() {
    var nominalAtFirst = course.nominal();
    write(
        countdown.start(),
        "Decorrenza",
        plan.term().provision().citation(),
        words -> words.begins(plan, countdown.start(), nominalAtFirst));
    countdown.events().forEach(this::apply);
    if (closed == null) {
      resumeBy(LocalDate.MAX, null);
    }
    var nominal = stops.foreseen(course);
    var due = nominal == null ? null : course.rolled(nominal);
    if (nominal != null && !nominal.equals(due)) {
      Function<Wording, String> rolled = words -> words.rolled(nominal, due);
      lines.add(new LedgerLine(nominal, "Giorno festivo", Wording.ROLL, nominal, due, rolled));
    }
    var outcome = new Ledger.Outcome(nominal, due, stops.pauses(), closed, closedOn);
    return new Ledger(plan.term(), countdown, lines, outcome);
  }

  private void apply(ClockEvent event) {
    if (closed != null && event.type() != EventType.CORRECTION) {
      ignore(event, Wording::alreadyOver);
      return;
    }
    if (event.date().isBefore(countdown.start())) {
      ignore(event, Wording::beforeTheStart);
      return;
    }
    resumeBy(event.date(), event.type());
    if (stops.none()) {
      course.advanceTo(event.date());
    }
    refusals.of(event).ifPresentOrElse(why -> ignore(event, why), () -> take(event));
  }

  private void take(ClockEvent event) {
    switch (event.type()) {
      case CORRECTION -> correct(event);
      case MET -> {
        var due = due();
        close(event, ClockState.MET, words -> words.met(event, due));
      }
      case SUPERSEDED -> close(event, ClockState.SUPERSEDED, words -> words.superseded(event));
      default ->
          stops
              .awaiting(event.type())
              .ifPresentOrElse(
                  stop -> answer(stop, event),
                  () -> react(plan.reactionTo(event.type()).orElseThrow(), event));
    }
  }

  private void react(Plan.Bound bound, ClockEvent event) {
    var reaction = bound.reaction();
    refusals.used(event.type());
    if (reaction instanceof Reaction.Extend extend) {
      course.extend(bound.stage(), extend.by());
    } else if (reaction instanceof Reaction.StartAnew) {
      origin = event.date();
      stops.clear(event.date());
      course.restart(event.date(), null);
    } else if (reaction instanceof Reaction.BringForward) {
      course.begin(bound.stage(), event.date());
    } else {
      stops.open(Stop.of(reaction, event.date(), calendar));
    }
    var foreseen = stops.foreseen(course);
    write(
        event.date(),
        event.type().label(),
        reaction.citation(),
        words -> words.reaction(reaction, event, foreseen));
  }

  private void answer(Stop stop, ClockEvent event) {
    var answered = stop.answeredOn(event.date());
    stops.replace(stop, answered);
    if (answered.end().equals(event.date())) {
      stops.close(answered, event.date(), course);
    }
    var foreseen = stops.foreseen(course);
    write(
        event.date(),
        event.type().label(),
        stop.by().citation(),
        words -> words.answer(answered, event, foreseen));
  }

  /** Lets the count go on where the law does not let it rest longer. */
  private void resumeBy(LocalDate day, EventType answer) {
    for (var next = stops.endingBy(day); next.isPresent(); next = stops.endingBy(day)) {
      var stop = next.get();
      if (stop.end().equals(day) && stop.by().until() == answer && !stop.answered()) {
        return;
      }
      stops.close(stop, stop.end(), course);
      if (!stop.answered()) {
        var foreseen = stops.foreseen(course);
        write(
            stop.end(),
            "Fine della sospensione",
            stop.by().citation(),
            words -> words.resumed(stop, foreseen));
      }
    }
  }

  private void correct(ClockEvent event) {
    closed = null;
    closedOn = null;
    stops.clear(event.date());
    course.correct(event.newDue());
    write(event.date(), event.type().label(), "", words -> words.corrected(event));
  }

  private void close(ClockEvent event, ClockState state, Function<Wording, String> sentence) {
    closed = state;
    closedOn = event.date();
    write(event.date(), event.type().label(), plan.term().provision().citation(), sentence);
  }

  private void ignore(ClockEvent event, Refusals.Clause why) {
    write(event.date(), event.type().label(), "", words -> words.ignored(event, why.apply(words)));
  }

  private LocalDate due() {
    var nominal = stops.foreseen(course);
    return nominal == null ? null : course.rolled(nominal);
  }

  private void write(
      LocalDate day, String event, String citation, Function<Wording, String> sentence) {
    var after = stops.foreseen(course);
    lines.add(new LedgerLine(day, event, citation, lastKnown, after, sentence));
    lastKnown = after == null ? lastKnown : after;
  }
}
