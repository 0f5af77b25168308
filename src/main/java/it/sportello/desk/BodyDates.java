package it.sportello.desk;

import it.sportello.conferences.ParticipantView;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.proceedings.CaseView;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The terms that explain the days that a body is shown: until when it answers, until when it asks.
 */
record BodyDates(Optional<ClockView> answer, Optional<ClockView> questions) {

  static BodyDates of(CaseView view, ParticipantView mine) {
    LocalDate asking = view.conference().orElseThrow().integrationsBy();
    return new BodyDates(
        last(view, c -> c.key().subject().equals(mine.authority().value()), mine.due()),
        last(view, c -> c.key().code().equals(TermCode.CDS_INTEGR_REQ), asking));
  }

  private static Optional<ClockView> last(
      CaseView view, Predicate<ClockView> which, LocalDate day) {
    return view.clocks().stream()
        .filter(which)
        .filter(clock -> day != null && day.equals(clock.due()))
        .reduce((first, last) -> last);
  }
}
