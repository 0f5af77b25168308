package it.sportello.proceedings;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.TermCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How a case stands to the review of its title.
 *
 * @param mayBeAsked a title stands, and nobody reviews it yet
 * @param remedy what is asked in the review that is open
 * @param annulBy the last day on which the title may be annulled, while there is one
 * @param removed how the title was taken away, if it was
 */
public record ReviewView(
    boolean mayBeAsked,
    Optional<TitleReviews.Remedy> remedy,
    String reasons,
    Optional<LocalDate> annulBy,
    Optional<TitleReviews.Decision> removed) {

  /** Computed from the case as it is seen, and from nothing else. */
  public static ReviewView of(CaseView view) {
    Map<String, Boolean> findings = view.findings();
    Optional<ClockView> term =
        view.clocks().stream()
            .filter(clock -> clock.key().code().equals(TermCode.AUTOTUTELA_6M))
            .reduce((first, last) -> last);
    boolean open = findings.getOrDefault(Step.IS_UNDER_REVIEW, false);
    return new ReviewView(
        !open && hasTitle(view.summary().state(), term.isPresent(), findings),
        open
            ? Optional.of(TitleReviews.Remedy.valueOf(view.reason(TitleReviews.REMEDY)))
            : Optional.empty(),
        view.reason(TitleReviews.REASONS),
        term.filter(ClockView::isTicking).map(ClockView::due),
        removed(findings));
  }

  /** Whether something stands that may be annulled: its months began, and it was not taken away. */
  static boolean hasTitle(CaseState state, boolean annullable, Map<String, Boolean> findings) {
    return state.isClosed() && annullable && removed(findings).isEmpty();
  }

  private static Optional<TitleReviews.Decision> removed(Map<String, Boolean> findings) {
    if (findings.getOrDefault(Step.IS_TITLE_ANNULLED, false)) {
      return Optional.of(TitleReviews.Decision.ANNULLED);
    }
    return findings.getOrDefault(Step.IS_TITLE_REVOKED, false)
        ? Optional.of(TitleReviews.Decision.REVOKED)
        : Optional.empty();
  }
}
