package it.sportello.deadlines.rules;

import it.sportello.law.LegalBasis;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/** How long a term is: an amount of one unit. */
public record Length(int amount, Unit unit) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,5}) (days|working days|months|years|days before)");
  private static final Map<String, Unit> UNITS =
      Map.of(
          "days", Unit.CALENDAR_DAYS,
          "working days", Unit.WORKING_DAYS,
          "months", Unit.MONTHS,
          "years", Unit.YEARS,
          "days before", Unit.BACKWARD_DAYS);

  public Length {
    if (amount < 0) {
      throw new IllegalArgumentException("A term cannot last " + amount);
    }
  }

  public static Length days(int amount) {
    return new Length(amount, Unit.CALENDAR_DAYS);
  }

  /** Reads {@code 60 days}, {@code 5 working days}, {@code 6 months}, {@code 5 days before}. */
  public static Length parse(String text) {
    var form = FORM.matcher(text == null ? "" : text);
    if (!form.matches()) {
      throw new IllegalArgumentException("Not a length: " + text);
    }
    return new Length(Integer.parseInt(form.group(1)), UNITS.get(form.group(2)));
  }

  /** The last day, before any holiday moves it: the first day is not counted, the last one is. */
  @LegalBasis("art. 2963 c.c.")
  public LocalDate from(LocalDate start, LegalCalendar calendar) {
    return switch (unit) {
      case CALENDAR_DAYS -> start.plusDays(amount);
      case WORKING_DAYS -> calendar.workingDaysAfter(start, amount);
      case MONTHS -> start.plusMonths(amount);
      case YEARS -> start.plusYears(amount);
      case BACKWARD_DAYS -> start.minusDays(amount);
    };
  }

  public String inWords() {
    return unit.inWords(amount);
  }

  /** For those who read English. */
  public String inEnglish() {
    return unit.inEnglish(amount);
  }
}
