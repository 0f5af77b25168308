package it.sportello.deadlines;

import it.sportello.deadlines.rules.TermOptions;
import java.time.LocalDate;
import java.util.Map;

/** What a clock is started with besides its term: for whom, with which facts, by whom. */
public record ClockOptions(String subject, TermOptions facts, String actor, String documentId) {

  /** A clock of the case itself, with no particular facts. */
  public static final ClockOptions PLAIN = new ClockOptions("", TermOptions.NONE, "", null);

  public ClockOptions forSubject(String newSubject) {
    return new ClockOptions(newSubject, facts, actor, documentId);
  }

  /** One more fact, such as {@code kind} = {@code edilizia} or {@code sensitive} = {@code true}. */
  public ClockOptions with(String name, String value) {
    return new ClockOptions(subject, facts.with(Map.of(name, value)), actor, documentId);
  }

  ClockOptions read(HouseReading reading) {
    return new ClockOptions(subject, reading.with(facts), actor, documentId);
  }

  /** Follows the law of the day of convening instead of that of the start. */
  public ClockOptions withLawOf(LocalDate day) {
    return with("in_force_on", day.toString());
  }

  public ClockOptions by(String newActor) {
    return new ClockOptions(subject, facts, newActor, documentId);
  }

  public ClockOptions documentedBy(String newDocumentId) {
    return new ClockOptions(subject, facts, actor, newDocumentId);
  }
}
