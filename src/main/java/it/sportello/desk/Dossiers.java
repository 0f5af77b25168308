package it.sportello.desk;

import it.sportello.applications.Amendments;
import it.sportello.applications.FormInWords;
import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Procedure;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.Role;
import it.sportello.law.CaseNumber;
import it.sportello.payments.Payments;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.Proceedings;
import it.sportello.territory.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what the page of a case shows. */
@Component
class Dossiers {

  private final Proceedings proceedings;
  private final Catalogue catalogue;
  private final Territory territory;
  private final FormInWords answers;
  private final FiledPapers papers;
  private final Payments payments;
  private final CurrentActor currentActor;
  private final Amendments amendments;

  Dossiers(
      Proceedings proceedings,
      Catalogue catalogue,
      Territory territory,
      FormInWords answers,
      FiledPapers papers,
      Payments payments,
      CurrentActor currentActor,
      Amendments amendments) {
    this.amendments = amendments;
    this.proceedings = proceedings;
    this.catalogue = catalogue;
    this.territory = territory;
    this.answers = answers;
    this.papers = papers;
    this.payments = payments;
    this.currentActor = currentActor;
  }

  Dossier of(CaseNumber number) {
    Proceedings.Whole whole = proceedings.whole(number);
    CaseView view = whole.view();
    Procedure procedure = catalogue.procedure(view.summary().procedure());
    Optional<ClockView> finalTerm =
        procedure.hasTerm() ? clock(view, new TermCode(procedure.term())) : Optional.empty();
    FiledPapers.Papers shown = papers.of(view);
    return new Dossier(
        view,
        procedure,
        territory.office(view.summary().office()),
        finalTerm,
        steps(view, finalTerm),
        answers.of(view.application()),
        amendments.versions(number),
        shown.filed(),
        shown.acts(),
        payments.ofCase(number),
        whole.around());
  }

  private List<Dossier.NextStep> steps(CaseView view, Optional<ClockView> finalTerm) {
    Actor actor = currentActor.get();
    boolean serves = actor.isStaff() && actor.serves(view.summary().office());
    return Arrays.stream(DeskStep.values())
        .filter(step -> view.waitsFor(step.task()))
        .map(
            step ->
                new Dossier.NextStep(
                    step,
                    serves && (!step.isOfHead() || actor.is(Role.HEAD)),
                    term(step, view, finalTerm).filter(ClockView::isTicking)))
        .toList();
  }

  /** The term of the step itself, or that of the procedure where it has none. */
  private static Optional<ClockView> term(
      DeskStep step, CaseView view, Optional<ClockView> finalTerm) {
    return step.terms().stream()
        .flatMap(code -> clock(view, code).stream())
        .findFirst()
        .or(() -> finalTerm);
  }

  /** The last clock of the code: one that was over may have been started again. */
  private static Optional<ClockView> clock(CaseView view, TermCode code) {
    return view.clocks().stream()
        .filter(clock -> clock.key().code().equals(code))
        .reduce((first, last) -> last);
  }
}
