package it.sportello.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page of a list; {@code next} goes into {@code dopo} for the page after it. */
record Listing<T>(List<T> items, Optional<String> next) {

  static final int LARGEST = 100;
  static final String USUAL = "25";

  static <T> Listing<T> whole(List<T> items) {
    return new Listing<>(items, Optional.empty());
  }

  /**
   * A page out of one row more than it holds, if there is one more. The largest page is asked for
   * without it: one that is full may be followed by an empty one.
   */
  static <V, T> Listing<T> page(
      List<V> found, int size, Function<V, String> key, Function<V, T> shown) {
    boolean more = found.size() > size || size == LARGEST && found.size() == size;
    List<V> rows = found.size() > size ? found.subList(0, size) : found;
    return new Listing<>(
        rows.stream().map(shown).toList(),
        more ? Optional.of(key.apply(rows.get(size - 1))) : Optional.empty());
  }

  /** A page of a list that is at hand, going back from the key last seen. */
  static <V, T> Listing<T> back(
      List<V> all, String after, int size, Function<V, String> key, Function<V, T> shown) {
    String before = Keys.before(after);
    List<V> found =
        all.stream()
            .sorted(Comparator.comparing(key).reversed())
            .filter(one -> key.apply(one).compareTo(before) < 0)
            .limit(size + 1L)
            .toList();
    return page(found, size, key, shown);
  }

  /** The size that was asked for, refused when it is none. */
  static int size(int asked) {
    if (asked < 1 || asked > LARGEST) {
      throw WebRulings.parameter("limite").thrown();
    }
    return asked;
  }
}
