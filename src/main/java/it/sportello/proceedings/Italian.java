package it.sportello.proceedings;

import it.sportello.deadlines.rules.LegalTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as acts write them, in the time of Rome. */
final class Italian {

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ITALIAN);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ITALIAN);
  private static final DateTimeFormatter WITH_TIME =
      DateTimeFormatter.ofPattern("dd/MM/uuuu, HH:mm:ss", Locale.ITALIAN);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ITALIAN);

  private Italian() {}

  static String date(Instant instant) {
    return LONG.format(LegalTime.dayOf(instant));
  }

  static String date(LocalDate day) {
    return day == null ? "" : LONG.format(day);
  }

  static String day(LocalDate day) {
    return day == null ? "" : SHORT.format(day);
  }

  /** The hour of a meeting, to the minute. */
  static String hour(Instant instant) {
    return HOUR.format(instant.atZone(LegalTime.ROME));
  }

  static String moment(Instant instant) {
    return WITH_TIME.format(instant.atZone(LegalTime.ROME));
  }
}
