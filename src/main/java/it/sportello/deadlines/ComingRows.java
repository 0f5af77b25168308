package it.sportello.deadlines;

import it.sportello.deadlines.rules.ClockEngine;
import it.sportello.deadlines.rules.ClockRefused;
import it.sportello.deadlines.rules.Ledger;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.Scope;
import it.sportello.deadlines.rules.Term;
import it.sportello.deadlines.rules.TermTable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rows of the table of terms that come into force soon, and which open clocks keep the row before.
 * Which row counts is decided by the day on which a clock began, for a conference by the day of its
 * convening: a new row moves no clock that began before it.
 */
@Service
public class ComingRows {

  private final OpenClocks clocks;
  private final TermTable table;
  private final ClockEngine engine;
  private final Clock clock;

  ComingRows(OpenClocks clocks, TermTable table, ClockEngine engine, Clock clock) {
    this.clocks = clocks;
    this.table = table;
    this.engine = engine;
    this.clock = clock;
  }

  /** An open clock with its last day, and the one it has, or would have, by the new row. */
  public record Affected(ClockKey key, LocalDate due, LocalDate byNewRow, boolean moves) {}

  /** A row to come; {@code before} is missing where the law had none. */
  public record Change(Term row, Optional<Term> before, int stay, int move, List<Affected> first) {}

  /** The rows that come into force after today, within so many days; nothing is written. */
  @Transactional(readOnly = true)
  public List<Change> within(int days, int shown) {
    LocalDate today = LegalTime.dayOf(clock.instant());
    List<Count> counts =
        table.terms().stream()
            .filter(row -> row.scope().from().isAfter(today))
            .filter(row -> !row.scope().from().isAfter(today.plusDays(days)))
            .sorted(Comparator.comparing(row -> row.scope().from()))
            .map(row -> new Count(row, shown))
            .toList();
    if (!counts.isEmpty()) {
      clocks.forEachPage(page -> page.forEach(kept -> counts.forEach(count -> count.add(kept))));
    }
    return counts.stream().map(Count::change).toList();
  }

  /** One row to come while the open clocks go by. */
  private final class Count {

    private final Term row;
    private final Optional<Term> before;
    private final ClockEngine byNewRow;
    private final int shown;
    private final List<Affected> first = new ArrayList<>();
    private int stay;
    private int move;

    Count(Term row, int shown) {
      this.row = row;
      this.shown = shown;
      this.before = table.rows(row.code()).stream().filter(this::isBefore).findFirst();
      this.byNewRow =
          before.map(old -> engine.under(table.replacing(old, inPlaceOf(old)))).orElse(engine);
    }

    private boolean isBefore(Term other) {
      Scope scope = other.scope();
      return row.scope().from().minusDays(1).equals(scope.to())
          && row.scope().territory().equals(scope.territory())
          && row.scope().when().equals(scope.when());
    }

    private Term inPlaceOf(Term old) {
      return new Term(
          row.code(),
          row.label(),
          row.span(),
          row.reactions(),
          row.expiry(),
          old.scope(),
          row.provision());
    }

    void add(OpenClocks.Kept kept) {
      if (!kept.key().code().equals(row.code())) {
        return;
      }
      Optional<Term> counts = ledger(engine, kept).map(Ledger::term);
      boolean moves = counts.filter(row::equals).isPresent();
      boolean stays = before.isPresent() && counts.equals(before);
      move += moves ? 1 : 0;
      stay += stays ? 1 : 0;
      if ((moves || stays) && first.size() < shown) {
        LocalDate other = ledger(byNewRow, kept).map(Ledger::due).orElse(null);
        first.add(new Affected(kept.key(), kept.due(), other, moves));
      }
    }

    Change change() {
      return new Change(row, before, stay, move, List.copyOf(first));
    }
  }

  private static Optional<Ledger> ledger(ClockEngine by, OpenClocks.Kept kept) {
    try {
      return Optional.of(by.compute(kept.countdown()));
    } catch (ClockRefused refused) {
      return Optional.empty();
    }
  }
}
