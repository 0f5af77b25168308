package it.sportello.supervision.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The figures of a set of cases, and the median days of those concluded. */
public record Figures(
    Map<Figure, Long> counts, OptionalInt medianNetDays, OptionalInt medianGrossDays) {

  public Figures {
    counts = Map.copyOf(counts);
  }

  /** Counts the cases by every figure. */
  public static Figures of(List<Tally> tallies, Figure.Days days) {
    Map<Figure, Long> counts = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      long cases =
          tallies.stream()
              .filter(tally -> figure.holds(tally.standing(), days))
              .mapToLong(Tally::cases)
              .sum();
      counts.put(figure, cases);
    }
    List<Tally> concluded = tallies.stream().filter(t -> t.standing().concluded()).toList();
    return new Figures(
        counts, Medians.of(concluded, Tally::netDays), Medians.of(concluded, Tally::grossDays));
  }

  public long count(Figure figure) {
    return counts.get(figure);
  }
}
