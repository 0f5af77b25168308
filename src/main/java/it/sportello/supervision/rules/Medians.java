package it.sportello.supervision.rules;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The value in the middle: of an even number of cases, the lower of the two in the middle. */
final class Medians {

  private Medians() {}

  static OptionalInt of(List<Tally> tallies, Function<Tally, Integer> days) {
    SortedMap<Integer, Long> byDays = new TreeMap<>();
    tallies.stream()
        .filter(tally -> Objects.nonNull(days.apply(tally)))
        .forEach(tally -> byDays.merge(days.apply(tally), tally.cases(), Long::sum));
    long all = byDays.values().stream().mapToLong(Long::longValue).sum();
    long seen = 0;
    for (var entry : byDays.entrySet()) {
      seen += entry.getValue();
      if (seen * 2 >= all) {
        return OptionalInt.of(entry.getKey());
      }
    }
    return OptionalInt.empty();
  }
}
