package it.sportello.deadlines;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.util.Objects;

/** Which clock of which case; the subject tells apart the bodies that have the same term. */
public record ClockKey(CaseNumber number, TermCode code, String subject) {

  public ClockKey {
    Objects.requireNonNull(number);
    Objects.requireNonNull(code);
    subject = Objects.requireNonNullElse(subject, "");
  }

  public ClockKey(CaseNumber number, TermCode code) {
    this(number, code, "");
  }

  @Override
  public String toString() {
    return number + " " + code + (subject.isEmpty() ? "" : " " + subject);
  }
}
