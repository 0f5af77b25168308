package it.sportello.conferences.rules;

import it.sportello.law.LegalBasis;
import it.sportello.law.Said;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The days on which a meeting may be held: after one day, up to another, never on a holiday. Once
 * the last day is past the meeting is late, but still due.
 */
@LegalBasis("L. 241/1990, artt. 14-bis, c. 2, lett. d, e c. 7, e 14-ter, cc. 1 e 2")
public record MeetingWindow(LocalDate after, String afterWhat, LocalDate until, String article) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** Why the meeting cannot be held on the day, with the article; empty if it can. */
  public Optional<Said> refusal(LocalDate day, Predicate<LocalDate> holiday, LocalDate today) {
    if (!day.isAfter(today)) {
      return Optional.of(Said.of("La riunione si convoca per un giorno che deve ancora venire."));
    }
    if (!day.isAfter(after)) {
      return Optional.of(
          Said.of(
              "La riunione si tiene dopo il %s, %s (%s).",
              DAY.format(after), Said.of(afterWhat), article));
    }
    if (holiday.test(day)) {
      return Optional.of(
          Said.of(
              "Il %s è festivo: scegli un altro giorno, entro il %s (%s).",
              DAY.format(day), DAY.format(until), article));
    }
    if (day.isAfter(until) && until.isAfter(today)) {
      return Optional.of(
          Said.of("La riunione si tiene entro il %s (%s).", DAY.format(until), article));
    }
    return Optional.empty();
  }

  /** Whether a meeting on the day is held after the last day of the law. */
  public boolean isLate(LocalDate day) {
    return day.isAfter(until);
  }
}
