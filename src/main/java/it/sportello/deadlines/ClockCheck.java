package it.sportello.deadlines;

import it.sportello.deadlines.rules.ClockEngine;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes every clock again and compares it with what is kept of it. */
@Service
public class ClockCheck {

  private static final int PAGE = 500;

  private final Clocks clocks;
  private final ClockEngine engine;

  ClockCheck(Clocks clocks, ClockEngine engine) {
    this.clocks = clocks;
    this.engine = engine;
  }

  /** Tells each clock whose last day is not its ledger's; returns how many clocks there are. */
  @Transactional(readOnly = true)
  public long eachDiffering(Consumer<String> why) {
    long seen = 0;
    long last = 0;
    var page = clocks.findByIdGreaterThanOrderById(last, Limit.of(PAGE));
    while (!page.isEmpty()) {
      for (CaseClock kept : page) {
        compare(kept, why);
        last = kept.id();
        seen++;
      }
      page = clocks.findByIdGreaterThanOrderById(last, Limit.of(PAGE));
    }
    return seen;
  }

  private void compare(CaseClock kept, Consumer<String> why) {
    var due = engine.compute(kept.countdown()).due();
    if (!Objects.equals(due, kept.due())) {
      why.accept(
          "%s: the last day is kept as %s, its ledger says %s"
              .formatted(kept.key(), kept.due(), due));
    }
  }
}
