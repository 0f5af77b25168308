package it.sportello.deadlines.rules;

import java.time.LocalDate;
import java.util.Map;

/** When, where and for which cases a row applies; {@code to} and {@code regime} may be null. */
public record Scope(
    LocalDate from, LocalDate to, String regime, String territory, Map<String, String> when) {

  public Scope {
    when = Map.copyOf(when);
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("In force to %s, before %s".formatted(to, from));
    }
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  boolean overlaps(Scope other) {
    return territory.equals(other.territory)
        && when.equals(other.when)
        && (to == null || !other.from.isAfter(to))
        && (other.to == null || !from.isAfter(other.to));
  }
}
