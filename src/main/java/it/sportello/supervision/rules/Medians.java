package it.sportello.supervision.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The value in the middle: of an even number the mean of the two in the middle, in whole days, half
 * a day rounded up.
 */
final class Medians {

  private Medians() {}

  static OptionalInt of(List<Tally> tallies, Function<Tally, Integer> days) {
    SortedMap<Integer, Long> byDays = new TreeMap<>();
    tallies.stream()
        .filter(tally -> Objects.nonNull(days.apply(tally)))
        .forEach(tally -> byDays.merge(days.apply(tally), tally.cases(), Long::sum));
    return of(byDays);
  }

  static OptionalInt of(int... days) {
    SortedMap<Integer, Long> byDays = new TreeMap<>();
    Arrays.stream(days).forEach(each -> byDays.merge(each, 1L, Long::sum));
    return of(byDays);
  }

  private static OptionalInt of(SortedMap<Integer, Long> byDays) {
    long all = byDays.values().stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      return OptionalInt.empty();
    }
    int lower = inPlace((all - 1) / 2, byDays);
    int upper = inPlace(all / 2, byDays);
    return OptionalInt.of((int) Math.round((lower + upper) / 2.0));
  }

  /** The value at that place in the row, the first being at place nought. */
  private static int inPlace(long place, SortedMap<Integer, Long> byDays) {
    long seen = 0;
    for (Map.Entry<Integer, Long> entry : byDays.entrySet()) {
      seen += entry.getValue();
      if (seen > place) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("There are not so many values: " + place);
  }
}
