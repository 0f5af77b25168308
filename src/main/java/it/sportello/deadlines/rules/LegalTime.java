package it.sportello.deadlines.rules;

import it.sportello.law.LegalBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** Where an instant meets the day of the law: in Italy, until 23:59:59. */
public final class LegalTime {

  public static final ZoneId ROME = ZoneId.of("Europe/Rome");

  /** When a stopped clock fires: as good as never. */
  public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private static final Pattern OFFSET = Pattern.compile("[^T]*T.*(Z|[+-]\\d\\d:\\d\\d)");

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

  /** Reads a day, a date and time of Rome, or one with its offset, as the day it counts for. */
  public static LocalDate parse(String text) {
    if (OFFSET.matcher(text).matches()) {
      return dayOf(OffsetDateTime.parse(text).toInstant());
    }
    return text.contains("T") ? LocalDateTime.parse(text).toLocalDate() : LocalDate.parse(text);
  }
}
