package it.sportello.deadlines.rules;

import it.sportello.law.LegalBasis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Holidays and working days as the terms of the law count them; national ones are passed in. */
public final class LegalCalendar {

  /**
   * Patron saints of the metropolitan seats, for offices that do not count them as working days.
   */
  private static final Map<String, MonthDay> PATRONS =
      Map.ofEntries(
          Map.entry("IT-TO", MonthDay.of(6, 24)),
          Map.entry("IT-GE", MonthDay.of(6, 24)),
          Map.entry("IT-FI", MonthDay.of(6, 24)),
          Map.entry("IT-MI", MonthDay.of(12, 7)),
          Map.entry("IT-VE", MonthDay.of(4, 25)),
          Map.entry("IT-BO", MonthDay.of(10, 4)),
          Map.entry("IT-RM", MonthDay.of(6, 29)),
          Map.entry("IT-NA", MonthDay.of(9, 19)),
          Map.entry("IT-BA", MonthDay.of(12, 6)),
          Map.entry("IT-RC", MonthDay.of(4, 23)),
          Map.entry("IT-PA", MonthDay.of(7, 15)),
          Map.entry("IT-CT", MonthDay.of(2, 5)),
          Map.entry("IT-ME", MonthDay.of(6, 3)),
          Map.entry("IT-CA", MonthDay.of(10, 30)));

  private final IntFunction<Set<LocalDate>> national;
  private final String place;
  private final boolean saturdayRolls;
  private final boolean patronRests;

  private LegalCalendar(IntFunction<Set<LocalDate>> national, TermOptions options) {
    this.national = national;
    this.place = options.get("calendar", "IT");
    this.saturdayRolls = options.is("roll_saturday");
    this.patronRests = options.is("patron_nonworking");
  }

  /** The calendar of the whole country. */
  public static LegalCalendar national(IntFunction<Set<LocalDate>> holidaysOfYear) {
    return new LegalCalendar(holidaysOfYear, TermOptions.NONE);
  }

  /** The same, with what the options of a case say of place, Saturdays and the patron saint. */
  public LegalCalendar with(TermOptions options) {
    return new LegalCalendar(national, options);
  }

  /** A Sunday, a civil holiday, 4 October from 2026, in Rome also 29 June; never a Saturday. */
  @LegalBasis("L. 260/1949, artt. 1-2; L. 54/1977; DPR 792/1985; L. 151/2025")
  public boolean isHoliday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY
        || national.apply(day.getYear()).contains(day)
        || isSaintFrancis(day)
        || isSaintsPeterAndPaulInRome(day);
  }

  /** Monday to Friday without holidays; the law defines no more than this. */
  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && !isHoliday(day)
        && !(patronRests && MonthDay.from(day).equals(PATRONS.get(place)));
  }

  /** A last day that is a holiday moves to the next day that is none. */
  @LegalBasis("art. 2963, c. 3, c.c.")
  public LocalDate roll(LocalDate day, Roll roll) {
    if (roll == Roll.NONE || !moves(day)) {
      return day;
    }
    return roll(roll == Roll.FORWARD ? day.plusDays(1) : day.minusDays(1), roll);
  }

  /** The n-th working day after the day, which itself is not counted. */
  public LocalDate workingDaysAfter(LocalDate day, int n) {
    var reached = day;
    for (int left = n; left > 0; ) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached)) {
        left--;
      }
    }
    return reached;
  }

  private boolean moves(LocalDate day) {
    return isHoliday(day) || saturdayRolls && day.getDayOfWeek() == DayOfWeek.SATURDAY;
  }

  @LegalBasis("L. 151/2025")
  private static boolean isSaintFrancis(LocalDate day) {
    return day.getYear() >= 2026 && day.getMonth() == Month.OCTOBER && day.getDayOfMonth() == 4;
  }

  @LegalBasis("DPR 792/1985")
  private boolean isSaintsPeterAndPaulInRome(LocalDate day) {
    return "IT-RM".equals(place) && day.getMonth() == Month.JUNE && day.getDayOfMonth() == 29;
  }
}
