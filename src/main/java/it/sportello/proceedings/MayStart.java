package it.sportello.proceedings;

import it.sportello.catalogue.Procedure;
import it.sportello.deadlines.ClockView;
import it.sportello.forms.Text;
import it.sportello.law.LegalBasis;
import java.util.Optional;

/** Whether one may start what a conditional notice announces, and why, or why not. */
@LegalBasis("L. 241/1990, art. 19-bis, c. 3")
public record MayStart(boolean allowed, Text why) {

  /** Empty for procedures where the question is answered once and for all in the catalogue. */
  public static Optional<MayStart> of(CaseView view, Procedure procedure) {
    return procedure.waitsForAssents() ? Optional.of(of(view)) : Optional.empty();
  }

  private static MayStart of(CaseView view) {
    CaseState state = view.summary().state();
    if (!Boolean.TRUE.equals(view.findings().get(AssentEffects.RELEASED))) {
      return state.isClosed() ? never(state) : not(waiting(view));
    }
    return switch (state) {
      case ENDED_BY_NEGATIVE_OUTCOME ->
          not(
              new Text(
                  "L’ufficio ha vietato l’attività (L. 241/1990, art. 19, c. 3).",
                  "The office has prohibited the activity (Law 241/1990, art. 19, par. 3)."));
      case ENDED_BY_CONFORMATION_TIMES_EXPIRED ->
          not(
              new Text(
                  "Le misure chieste non sono state adottate: l’attività è vietata per legge.",
                  "The measures asked for were not taken: the activity is forbidden by law."));
      default ->
          new MayStart(
              true,
              new Text(
                  "Lo sportello ha comunicato il rilascio di tutti gli atti di assenso.",
                  "The desk has announced that all assents were given."));
    };
  }

  private static MayStart never(CaseState state) {
    return state == CaseState.ENDED_BY_SUBMITTER_CANCEL_REQUESTED
        ? not(new Text("La segnalazione è stata ritirata.", "The notice was withdrawn."))
        : not(
            new Text(
                "Gli atti di assenso sono stati negati: la segnalazione è senza effetto.",
                "The assents were refused: the notice has no effect."));
  }

  private static Text waiting(CaseView view) {
    String day =
        view.clocks().stream()
            .filter(ClockView::isTicking)
            .map(ClockView::due)
            .sorted()
            .findFirst()
            .map(Italian::day)
            .orElse("");
    String it = day.isEmpty() ? "" : " Il prossimo termine è il " + day + ".";
    String en = day.isEmpty() ? "" : " The next term is " + day + ".";
    return view.conference().isPresent()
        ? new Text(
            "Si attendono gli atti di assenso degli enti in conferenza." + it,
            "The assents of the bodies in the conference are awaited." + en)
        : new Text(
            "Lo sportello deve ancora convocare la conferenza sugli atti di assenso." + it,
            "The desk has still to convene the conference on the assents." + en);
  }

  private static MayStart not(Text why) {
    return new MayStart(false, why);
  }
}
