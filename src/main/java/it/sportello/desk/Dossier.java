package it.sportello.desk;

import it.sportello.applications.Amendments;
import it.sportello.applications.FormInWords.AnsweredSection;
import it.sportello.catalogue.Procedure;
import it.sportello.conferences.AroundConference;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Disagreement;
import it.sportello.conferences.ParticipantView;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.ExpiryEffect;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.desk.FiledPapers.Act;
import it.sportello.desk.FiledPapers.Paper;
import it.sportello.law.LegalBasis;
import it.sportello.payments.PaymentsView;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.NextMove;
import it.sportello.territory.OfficeView;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A case as the desk lays it out on one page. */
record Dossier(
    CaseView view,
    Procedure procedure,
    OfficeView office,
    Optional<ClockView> finalTerm,
    List<NextStep> steps,
    List<AnsweredSection> answers,
    List<Amendments.Version> versions,
    List<Paper> papers,
    List<Act> acts,
    PaymentsView payments,
    AroundConference around) {

  private static final Set<TermCode> ASKING =
      Set.of(TermCode.PDC_INTEGR_REQ, TermCode.SUAP_INTEGR_REQ);

  private static final Set<ExpiryEffect> OF_PERMITS =
      EnumSet.of(ExpiryEffect.SILENT_ASSENT, ExpiryEffect.INERTIA);

  /**
   * The name of a message as this procedure words it: {@code word} where it has no word of its own.
   */
  public String own(String word) {
    return word + "." + procedure.regime();
  }

  /** The terms that still count, the next to end first. */
  public List<ClockView> openClocks() {
    return view.clocks().stream().filter(clock -> !clock.state().isOver()).toList();
  }

  public List<ClockView> closedClocks() {
    return view.clocks().stream().filter(clock -> clock.state().isOver()).toList();
  }

  /** Who must move next, by when, and what happens otherwise. */
  public NextMove move() {
    return NextMove.of(view);
  }

  /** The body whose term it is, if it is the term of a body. */
  public Optional<String> body(ClockView clock) {
    return view.conference().stream()
        .flatMap(conference -> conference.participants().stream())
        .filter(body -> body.authority().value().equals(clock.key().subject()))
        .map(ParticipantView::name)
        .findFirst();
  }

  /** Whether the case goes on only when the applicant answers. */
  public boolean waitsForApplicant() {
    return view.openRequest().isPresent() && !view.summary().state().isClosed();
  }

  /** Until when documents could be asked for with effect on the term, if that day has passed. */
  @LegalBasis("D.P.R. 380/2001, art. 20, c. 5; D.P.R. 160/2010, art. 7, c. 1")
  public Optional<LocalDate> askingEndedOn() {
    return view.clocks().stream()
        .filter(clock -> ASKING.contains(clock.key().code()))
        .filter(clock -> clock.state() == ClockState.EXPIRED)
        .map(ClockView::due)
        .findFirst();
  }

  /** Whether the term may run out without granting anything, for a constraint on the property. */
  public boolean silenceGrantsNothing() {
    return !view.silenceIsAssent()
        && finalTerm.map(ClockView::effect).filter(OF_PERMITS::contains).isPresent();
  }

  public List<Disagreement> disagreements() {
    return around.disagreements();
  }

  /** The conditions on which the conference ended, one on each line. */
  public String conditions() {
    return view.reason("conferenceConditions");
  }

  /** How the conference ends, under the name of its message; empty while nobody knows. */
  public Optional<String> outcome() {
    return view.conference()
        .flatMap(ConferenceView::outcome)
        .map(outcome -> outcome.getClass().getSimpleName());
  }

  /** A step that waits, whether the actor may take it, and the term within which it counts. */
  record NextStep(DeskStep step, boolean mine, Optional<ClockView> term) {}
}
