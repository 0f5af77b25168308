package it.sportello.portal;

import it.sportello.deadlines.ClockKey;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.portal.MyCase.Awaited;
import it.sportello.proceedings.CaseState;
import it.sportello.proceedings.CaseSummary;
import it.sportello.proceedings.Proceedings;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what the cases of whoever is logged in wait for. */
@Component
class MyCases {

  private final Proceedings proceedings;
  private final Deadlines deadlines;

  MyCases(Proceedings proceedings, Deadlines deadlines) {
    this.proceedings = proceedings;
    this.deadlines = deadlines;
  }

  /** The last filed first. */
  List<MyCase> all() {
    return proceedings.mine().stream()
        .map(this::of)
        .sorted(Comparator.comparing((MyCase c) -> c.summary().filedAt()).reversed())
        .toList();
  }

  MyCase of(CaseSummary summary) {
    return new MyCase(summary, awaited(summary), deadlines.next(summary.number()));
  }

  private Awaited awaited(CaseSummary summary) {
    if (summary.state().isClosed()) {
      return Awaited.NOTHING;
    }
    if (summary.state() == CaseState.INTEGRATION_REQUESTED
        || summary.state() == CaseState.CONFORMATION_REQUESTED) {
      return Awaited.ANSWER;
    }
    if (runs(summary, TermCode.CDS_INTEGRATION_REPLY)) {
      return Awaited.ANSWER;
    }
    return runs(summary, TermCode.TENBIS_OBSERVATIONS) || runs(summary, TermCode.CDS_NEG_OBS)
        ? Awaited.OBSERVATIONS
        : Awaited.NOTHING;
  }

  private boolean runs(CaseSummary summary, TermCode code) {
    return deadlines
        .find(new ClockKey(summary.number(), code))
        .filter(ClockView::isTicking)
        .isPresent();
  }
}
