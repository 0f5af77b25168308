package it.sportello.deadlines.rules;

import it.sportello.law.LegalBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Where an instant meets the day of the law: in Italy, until 23:59:59. */
public final class LegalTime {

  public static final ZoneId ROME = ZoneId.of("Europe/Rome");

  /** When a stopped clock fires: as good as never. */
  public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private LegalTime() {}

  /** The day on which something that happened at the instant counts. */
  @LegalBasis("L. 241/1990, art. 18-bis")
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ROME);
  }

  /** A term lasts to the end of its last day: what follows begins at 00:00 of the next. */
  public static Instant effectOf(LocalDate due) {
    return due.plusDays(1).atStartOfDay(ROME).toInstant();
  }

  /** Reads a day, a date and time of Rome, or an instant ending in Z, as the day it counts for. */
  public static LocalDate parse(String text) {
    if (text.endsWith("Z")) {
      return dayOf(Instant.parse(text));
    }
    return text.contains("T") ? LocalDateTime.parse(text).toLocalDate() : LocalDate.parse(text);
  }
}
