package it.sportello.portal;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.portal.MyCase.Awaited;
import it.sportello.proceedings.CaseState;
import it.sportello.proceedings.CaseSummary;
import it.sportello.proceedings.Inertia;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.TermAccounts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says what the cases of whoever is logged in wait for. */
@Component
class MyCases {

  private static final Set<TermCode> OBSERVATIONS =
      Set.of(TermCode.TENBIS_OBSERVATIONS, TermCode.CDS_NEG_OBS);

  /** The terms that bind the applicant. */
  private static final Set<TermCode> MINE =
      Set.of(
          TermCode.INTEGRATION_REPLY,
          TermCode.SCIA_CONFORM,
          TermCode.CDS_INTEGRATION_REPLY,
          TermCode.TENBIS_OBSERVATIONS,
          TermCode.CDS_NEG_OBS);

  private final Proceedings proceedings;
  private final Deadlines deadlines;
  private final TermAccounts accounts;

  MyCases(Proceedings proceedings, Deadlines deadlines, TermAccounts accounts) {
    this.proceedings = proceedings;
    this.deadlines = deadlines;
    this.accounts = accounts;
  }

  /** The last filed first. */
  List<MyCase> all() {
    return proceedings.mine().stream()
        .map(this::of)
        .sorted(Comparator.comparing((MyCase c) -> c.summary().filedAt()).reversed())
        .toList();
  }

  MyCase of(CaseSummary summary) {
    List<ClockView> terms = deadlines.of(summary.number());
    Awaited awaited = awaited(summary, terms);
    Optional<ClockView> next =
        ticking(terms, awaited == Awaited.NOTHING ? Set.of() : MINE)
            .or(() -> deadlines.next(summary.number()));
    boolean stands = next.isEmpty() && !summary.state().isClosed();
    return new MyCase(summary, awaited, next, stands ? undecidedSince(summary) : Optional.empty());
  }

  private static Awaited awaited(CaseSummary summary, List<ClockView> terms) {
    if (summary.state().isClosed()) {
      return Awaited.NOTHING;
    }
    if (summary.state() == CaseState.INTEGRATION_REQUESTED
        || summary.state() == CaseState.CONFORMATION_REQUESTED
        || ticking(terms, Set.of(TermCode.CDS_INTEGRATION_REPLY)).isPresent()) {
      return Awaited.ANSWER;
    }
    return ticking(terms, OBSERVATIONS).isPresent() ? Awaited.OBSERVATIONS : Awaited.NOTHING;
  }

  private static Optional<ClockView> ticking(List<ClockView> terms, Set<TermCode> codes) {
    return terms.stream()
        .filter(ClockView::isTicking)
        .filter(term -> codes.contains(term.key().code()))
        .min(Comparator.comparing(ClockView::due));
  }

  private Optional<LocalDate> undecidedSince(CaseSummary summary) {
    return accounts.inertia(summary.number()).map(Inertia::expired);
  }
}
