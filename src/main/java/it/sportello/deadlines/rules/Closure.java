package it.sportello.deadlines.rules;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Days on which the office of a place is closed: every year on one ({@code every}) or once, from
 * one to another. They count all the same, unless the case has the {@code option}.
 */
public record Closure(
    String place, MonthDay every, LocalDate from, LocalDate to, String option, String reason) {

  public Closure {
    boolean once = from != null && to != null && !to.isBefore(from);
    if (place == null || option == null || reason == null || once == (every != null)) {
      throw new IllegalArgumentException(
          "A closure needs place, option, reason, and either every or from and to: " + reason);
    }
  }

  boolean covers(LocalDate day) {
    return every == null
        ? !day.isBefore(from) && !day.isAfter(to)
        : MonthDay.from(day).equals(every);
  }
}
