package it.sportello.deadlines;

import it.sportello.deadlines.rules.ClockEngine;
import it.sportello.deadlines.rules.ClockRefused;
import it.sportello.deadlines.rules.Ledger;
import it.sportello.deadlines.rules.Term;
import it.sportello.deadlines.rules.TermTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts all clocks that are still awaited again: under the law as it is, or as it would be if one
 * row of the table were another. What a running clock is counted by never changes by itself.
 */
@Service
public class Recount {

  private final OpenClocks clocks;
  private final TermTable table;
  private final ClockEngine engine;

  Recount(OpenClocks clocks, TermTable table, ClockEngine engine) {
    this.clocks = clocks;
    this.table = table;
    this.engine = engine;
  }

  /** A clock whose last day is another; either day is null while the clock rests. */
  public record Difference(ClockKey key, String label, LocalDate due, LocalDate other) {}

  /** How many clocks were counted, how many have another last day, and the first of these. */
  public record Report(int counted, int different, List<Difference> first) {}

  /** The rows whose length can be supposed to be another. */
  public List<Term> rows() {
    return table.terms();
  }

  /** What would become of the open clocks if the row were so long; nothing is written. */
  @Transactional(readOnly = true)
  public Report ifItLasted(Term row, int amount, int shown) {
    var otherTable = table.replacing(row, row.lasting(amount));
    return count(engine.under(otherTable), shown, false);
  }

  /** What is kept against what the ledger says today; nothing is written. */
  @Transactional(readOnly = true)
  public Report check(int shown) {
    return count(engine, shown, false);
  }

  /** The same, and what is kept is set right. */
  @Transactional
  public Report apply(int shown) {
    return count(engine, shown, true);
  }

  private Report count(ClockEngine by, int shown, boolean write) {
    var first = new ArrayList<Difference>();
    int[] counted = new int[2];
    clocks.forEachPage(
        page -> {
          var changed = new HashMap<Long, LocalDate>();
          for (var kept : page) {
            counted[0]++;
            ledger(by, kept)
                .filter(ledger -> !Objects.equals(ledger.due(), kept.due()))
                .ifPresent(
                    ledger -> {
                      counted[1]++;
                      changed.put(kept.id(), ledger.due());
                      if (first.size() < shown) {
                        first.add(
                            new Difference(
                                kept.key(), ledger.term().label(), kept.due(), ledger.due()));
                      }
                    });
          }
          if (write) {
            clocks.write(changed);
          }
        });
    return new Report(counted[0], counted[1], List.copyOf(first));
  }

  private static Optional<Ledger> ledger(ClockEngine by, OpenClocks.Kept kept) {
    try {
      return Optional.of(by.compute(kept.countdown()));
    } catch (ClockRefused refused) {
      return Optional.empty();
    }
  }
}
