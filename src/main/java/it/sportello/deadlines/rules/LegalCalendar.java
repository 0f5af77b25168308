package it.sportello.deadlines.rules;

import it.sportello.law.LegalBasis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Holidays and working days as the terms of the law count them; national ones are passed in. */
public final class LegalCalendar {

  private final IntFunction<Set<LocalDate>> national;
  private final String place;
  private final boolean saturdayRolls;
  private final List<Closure> all;
  private final List<Closure> closed;

  private LegalCalendar(
      IntFunction<Set<LocalDate>> national, List<Closure> all, TermOptions options) {
    this.national = national;
    this.all = all;
    this.place = options.get("calendar", "IT");
    this.saturdayRolls = options.is("roll_saturday");
    this.closed = closedIn(place, all, options);
  }

  private static List<Closure> closedIn(String place, List<Closure> all, TermOptions options) {
    var closed = new ArrayList<Closure>(0);
    for (var closure : all) {
      if (closure.place().equals(place) && options.is(closure.option())) {
        closed.add(closure);
      }
    }
    return closed;
  }

  /** The calendar of the whole country, and when the offices of its places are closed. */
  public static LegalCalendar national(
      IntFunction<Set<LocalDate>> holidaysOfYear, List<Closure> closures) {
    return new LegalCalendar(holidaysOfYear, List.copyOf(closures), TermOptions.NONE);
  }

  /** The same, with what the options of a case say of place, Saturdays and the patron saint. */
  public LegalCalendar with(TermOptions options) {
    return new LegalCalendar(national, all, options);
  }

  /** A Sunday, a civil holiday, 4 October from 2026, in Rome also 29 June; never a Saturday. */
  @LegalBasis("L. 260/1949, artt. 1-2; L. 54/1977; DPR 792/1985; L. 151/2025")
  public boolean isHoliday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY
        || national.apply(day.getYear()).contains(day)
        || isSaintFrancis(day)
        || isSaintsPeterAndPaulInRome(day);
  }

  /** Monday to Friday without holidays; closures only for a case that says so. */
  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && !isHoliday(day)
        && closed.stream().noneMatch(closure -> closure.covers(day));
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
