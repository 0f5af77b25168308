package it.sportello.deadlines.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Every term of the law, one row each; a changed term is a new row and old cases keep theirs. */
public final class TermTable {

  private final Map<TermCode, List<Term>> rows;
  private final Set<String> regimes;

  public TermTable(List<Term> terms) {
    this.rows = terms.stream().collect(Collectors.groupingBy(Term::code));
    this.regimes =
        terms.stream()
            .map(term -> term.scope().regime())
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
    rows.values().forEach(TermTable::refuseOverlaps);
    rows.values().forEach(TermTable::refuseGaps);
    terms.forEach(term -> refuseCycle(term, term, new HashSet<>()));
  }

  public Set<TermCode> codes() {
    return rows.keySet();
  }

  public boolean has(TermCode code) {
    return rows.containsKey(code);
  }

  /** Every row, by code and then in the order of the files. */
  public List<Term> terms() {
    return rows.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(term -> term.code().value()))
        .toList();
  }

  /** The same table with another row in the place of one; nothing else changes. */
  public TermTable replacing(Term row, Term by) {
    return new TermTable(terms().stream().map(term -> term.equals(row) ? by : term).toList());
  }

  /** All rows of a term, whenever and wherever they apply. */
  public List<Term> rows(TermCode code) {
    return List.copyOf(rows.getOrDefault(code, List.of()));
  }

  /** The row for the case on the day: closest territory first, then the most specific. */
  public Term inForce(TermCode code, LocalDate day, TermOptions options) {
    refuseUnknown(code, options.get("regime", ""));
    var territories = options.territories();
    var fitting = fitting(code, day, options, territories);
    var closest = closest(territories);
    Term best = null;
    boolean clear = false;
    for (var term : fitting) {
      int comes = best == null ? -1 : closest.compare(term, best);
      clear = comes < 0 || clear && comes > 0;
      best = comes < 0 ? term : best;
    }
    if (!clear) {
      throw new TermNotInForce(code, day, options);
    }
    return best;
  }

  private void refuseUnknown(TermCode code, String regime) {
    if (!has(code)) {
      throw ClockRefused.because(code.value(), "decorrenza", "codice di termine sconosciuto");
    }
    if (!regime.isEmpty() && !regimes.contains(regime)) {
      throw ClockRefused.because(code.value(), "regime=" + regime, "regime sconosciuto");
    }
  }

  private List<Term> fitting(
      TermCode code, LocalDate day, TermOptions options, List<String> territories) {
    var regime = options.get("regime", "");
    var found = new ArrayList<Term>();
    var chosen = new ArrayList<Term>();
    for (var term : rows.getOrDefault(code, List.of())) {
      var scope = term.scope();
      if (options.match(scope.when()) && territories.contains(scope.territory())) {
        if (scope.covers(day)) {
          found.add(term);
        }
        if (regime.equals(scope.regime())) {
          chosen.add(term);
        }
      }
    }
    return chosen.isEmpty() ? found : latest(chosen);
  }

  /** A regime that was in force twice has two rows of the same content: the last one speaks. */
  private static List<Term> latest(List<Term> rows) {
    return rows.stream().collect(Collectors.groupingBy(row -> row.scope().when())).values().stream()
        .map(same -> same.get(same.size() - 1))
        .toList();
  }

  private static Comparator<Term> closest(List<String> territories) {
    return Comparator.<Term>comparingInt(term -> territories.indexOf(term.scope().territory()))
        .thenComparingInt(term -> -term.scope().when().size());
  }

  private static void refuseOverlaps(List<Term> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        if (rows.get(i).scope().overlaps(rows.get(j).scope())) {
          throw new TermsOverlap(rows.get(i), rows.get(j));
        }
      }
    }
  }

  /** Rows for the same cases must follow each other without a day between them. */
  private static void refuseGaps(List<Term> rows) {
    rows.stream()
        .collect(Collectors.groupingBy(row -> List.of(row.scope().territory(), row.scope().when())))
        .values()
        .forEach(TermTable::refuseGap);
  }

  private static void refuseGap(List<Term> sameCases) {
    var inOrder =
        sameCases.stream().sorted(Comparator.comparing(row -> row.scope().from())).toList();
    for (int i = 1; i < inOrder.size(); i++) {
      if (!inOrder.get(i - 1).scope().to().plusDays(1).equals(inOrder.get(i).scope().from())) {
        throw new TermGap(inOrder.get(i - 1), inOrder.get(i));
      }
    }
  }

  /** A term that follows, or is counted back from, itself has no date. */
  private void refuseCycle(Term first, Term term, Set<TermCode> passed) {
    if (!passed.add(term.code())) {
      throw new TermCycle(first);
    }
    if (term.span().chain() != null) {
      rows.getOrDefault(term.span().chain().after(), List.of())
          .forEach(before -> refuseCycle(first, before, new HashSet<>(passed)));
    }
  }
}
