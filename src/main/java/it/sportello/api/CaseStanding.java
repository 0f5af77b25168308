package it.sportello.api;

import it.sportello.deadlines.ClockView;
import it.sportello.proceedings.ActView;
import it.sportello.proceedings.CaseSummary;
import it.sportello.proceedings.CaseView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

/** Where a case stands after a step: its state, the steps that wait, the last act. */
record CaseStanding(
    String number,
    String state,
    String stateLabel,
    String protocol,
    List<String> openSteps,
    Optional<LocalDate> nextDue,
    Optional<String> lastAct) {

  static CaseStanding of(CaseView view) {
    return new CaseStanding(
        view.summary().number().value(),
        view.summary().state().name(),
        view.summary().state().label().it(),
        view.protocol(),
        view.openTasks().stream().sorted().toList(),
        view.clocks().stream()
            .filter(ClockView::isTicking)
            .map(ClockView::due)
            .min(LocalDate::compareTo),
        view.acts().stream()
            .reduce((first, last) -> last)
            .map(ActView::document)
            .map(Object::toString));
  }

  /** The answer to a step that was taken. */
  static ResponseEntity<CaseStanding> after(CaseView view) {
    return ResponseEntity.ok().eTag(Versions.of(view)).body(of(view));
  }

  /** A case in a list. */
  record CaseLine(
      String number,
      String procedure,
      String municipality,
      String office,
      String state,
      String holder,
      String place,
      Optional<String> officerInCharge,
      Instant filedAt,
      Optional<Instant> closedAt) {

    static CaseLine of(CaseSummary summary) {
      return new CaseLine(
          summary.number().value(),
          summary.procedure(),
          summary.municipality().value(),
          summary.office().value(),
          summary.state().name(),
          summary.holder(),
          summary.place(),
          summary.officerInCharge(),
          summary.filedAt(),
          summary.closedAt());
    }
  }
}
