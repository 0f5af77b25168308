package it.sportello.deadlines.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stops of one clock: those that hold it now, and those that are over. */
final class Stops {

  private final List<Stop> open = new ArrayList<>();
  private final List<Pause> over = new ArrayList<>();
  private LocalDate uncountedSince;

  boolean none() {
    return open.isEmpty();
  }

  boolean holds(Reaction reaction) {
    return open.stream().anyMatch(stop -> stop.by().equals(reaction));
  }

  Optional<Stop> awaiting(EventType answer) {
    for (var stop : open) {
      if (stop.by().until() == answer && !stop.answered()) {
        return Optional.of(stop);
      }
    }
    return Optional.empty();
  }

  /** The first stop that the law ends by the day. */
  Optional<Stop> endingBy(LocalDate day) {
    Stop first = null;
    for (var stop : open) {
      boolean ends = stop.end() != null && !stop.end().isAfter(day);
      if (ends && (first == null || stop.end().isBefore(first.end()))) {
        first = stop;
      }
    }
    return Optional.ofNullable(first);
  }

  void open(Stop stop) {
    if (open.isEmpty()) {
      uncountedSince = stop.since();
    }
    open.add(stop);
  }

  void replace(Stop stop, Stop by) {
    open.set(open.indexOf(stop), by);
  }

  /** Ends a stop on the day and moves the course by what was not counted meanwhile. */
  void close(Stop stop, LocalDate day, Course course) {
    open.remove(stop);
    over.add(new Pause(stop.kind(), stop.since(), day));
    if (stop.by() instanceof Reaction.Interrupt interrupt) {
      course.restart(day, interrupt.restart());
      uncountedSince = day;
    }
    if (open.isEmpty()) {
      course.delay(ChronoUnit.DAYS.between(uncountedSince, day));
    }
  }

  /** Ends all of them, because something else now says when the term ends. */
  void clear(LocalDate day) {
    open.forEach(stop -> over.add(new Pause(stop.kind(), stop.since(), day)));
    open.clear();
  }

  /** The last day as far as it can be foreseen: null while nobody knows when the count goes on. */
  LocalDate foreseen(Course course) {
    if (open.isEmpty()) {
      return course.nominal();
    }
    if (open.stream().anyMatch(stop -> stop.end() == null || stop.interrupts())) {
      return null;
    }
    var last = open.stream().map(Stop::end).max(Comparator.naturalOrder()).orElseThrow();
    return course.nominalAfter(ChronoUnit.DAYS.between(uncountedSince, last));
  }

  List<Pause> pauses() {
    var all = new ArrayList<>(over);
    open.forEach(stop -> all.add(new Pause(stop.kind(), stop.since(), stop.end())));
    return List.copyOf(all);
  }
}
