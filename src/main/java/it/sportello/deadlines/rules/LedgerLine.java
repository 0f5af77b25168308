package it.sportello.deadlines.rules;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * One step of a clock: what happened, by which provision, and where it moved the last day. Its
 * sentence is put into words when somebody reads it.
 */
public record LedgerLine(
    LocalDate day,
    String event,
    String citation,
    LocalDate before,
    LocalDate after,
    Function<Wording, String> words) {

  public LedgerLine(
      LocalDate day,
      String event,
      String citation,
      LocalDate before,
      LocalDate after,
      String sentence) {
    this(day, event, citation, before, after, words -> sentence);
  }

  /** The step in one plain Italian sentence. */
  public String sentence() {
    return words.apply(Wording.ITALIAN);
  }

  /** The step in one plain sentence in the reader's language. */
  public String sentence(Locale locale) {
    return words.apply(Wording.in(locale));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LedgerLine line
        && day.equals(line.day)
        && event.equals(line.event)
        && citation.equals(line.citation)
        && Objects.equals(before, line.before)
        && Objects.equals(after, line.after)
        && sentence().equals(line.sentence());
  }

  @Override
  public int hashCode() {
    return Objects.hash(day, event, after);
  }

  @Override
  public String toString() {
    return "%s %s %s".formatted(day, event, sentence());
  }
}
