package it.sportello.proceedings;

import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.ParticipantView;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.Party;
import it.sportello.law.LegalBasis;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who must move next in a case, in doing what, by when, and what happens otherwise; computed from
 * the state of the case and from nothing else. Day and consequence are null where no term runs.
 */
@LegalBasis("L. 241/1990, artt. 2, 14-bis e 20")
public record NextMove(
    Mover mover, String name, String task, LocalDate by, String otherwise, int others) {

  private static final String GIVE_POSITION = "givePosition";
  private static final String WAITED =
      "Senza questo parere non si procede: riguarda un interesse sensibile (L. 241/1990, art. 16,"
          + " c. 3).";
  private static final Set<String> OF_HEAD =
      Set.of(
          "adoptDetermination",
          "adoptSharedSolution",
          "issuePermit",
          "refusePermit",
          "orderConformity",
          "prohibit",
          "decideReview");

  /** Whose turn it is. */
  public enum Mover {
    APPLICANT,
    BODY,
    OFFICE,
    HEAD,
    /** Nobody: the case waits for a day to pass. */
    TIME,
    /** Nobody: the case is over. */
    NOBODY
  }

  /** Whose turn it is in the case as it stands. */
  public static NextMove of(CaseView view) {
    if (view.summary().state().isClosed() && view.openTasks().isEmpty()) {
      return new NextMove(Mover.NOBODY, "", "", null, null, 0);
    }
    return Stream.of(ofApplicant(view), ofBody(view), ofAuthority(view), ofOffice(view))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> ofTime(view));
  }

  private static Optional<NextMove> ofApplicant(CaseView view) {
    return view.openRequest()
        .map(
            request ->
                new NextMove(
                    Mover.APPLICANT,
                    "",
                    "answerRequest",
                    request.due(),
                    consequence(view, Party.APPLICANT),
                    0));
  }

  /** The first body to be due among those that have not spoken. */
  private static Optional<NextMove> ofBody(CaseView view) {
    List<ParticipantView> awaited =
        view.waitsFor(GIVE_POSITION)
            ? view.conference().map(ConferenceView::awaited).orElse(List.of())
            : List.of();
    return awaited.stream()
        .min(Comparator.comparing(ParticipantView::due))
        .map(
            body ->
                new NextMove(
                    Mover.BODY,
                    body.name(),
                    GIVE_POSITION,
                    body.due(),
                    silence(view, body),
                    awaited.size() - 1));
  }

  /** What the silence of the body means; null where it is assent in a conference. */
  private static String silence(CaseView view, ParticipantView body) {
    return switch (view.conference().orElseThrow().silenceOf(body)) {
      case ASSENT -> null;
      case AWAITED -> WAITED;
      default -> consequence(view, Party.AUTHORITY);
    };
  }

  /** Outside a conference: a body of which the desk only records what it sends. */
  private static Optional<NextMove> ofAuthority(CaseView view) {
    return OutsideBody.awaitedIn(view).map(body -> ofAuthority(view, body));
  }

  private static NextMove ofAuthority(CaseView view, OutsideBody body) {
    Optional<ClockView> term =
        view.clocks().stream()
            .filter(ClockView::isTicking)
            .filter(clock -> StepTerms.of(body.task()).contains(clock.key().code()))
            .findFirst();
    return new NextMove(
        Mover.BODY,
        body.nameIn(view),
        body.task(),
        term.map(ClockView::due).orElse(null),
        term.map(ClockView::consequence).orElse(""),
        0);
  }

  /** The step whose own term ends first; without one of its own, the term of the procedure. */
  private static Optional<NextMove> ofOffice(CaseView view) {
    return view.openTasks().stream()
        .filter(task -> !task.equals(GIVE_POSITION))
        .map(task -> ofOffice(view, task))
        .min(
            Comparator.comparing(NextMove::by, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(NextMove::task));
  }

  private static NextMove ofOffice(CaseView view, String task) {
    Optional<ClockView> term =
        next(view, Party.OFFICE, clock -> StepTerms.of(task).contains(clock.key().code()))
            .or(() -> next(view, Party.OFFICE, c -> !StepTerms.isOfAStep(c.key().code())));
    return new NextMove(
        isOfHead(task) ? Mover.HEAD : Mover.OFFICE,
        "",
        task,
        term.map(ClockView::due).orElse(null),
        term.map(ClockView::consequence).orElse(null),
        0);
  }

  private static boolean isOfHead(String task) {
    return OF_HEAD.contains(task) || DecidedStep.at(task).filter(DecidedStep::isOfHead).isPresent();
  }

  private static NextMove ofTime(CaseView view) {
    Optional<ClockView> term =
        view.clocks().stream()
            .filter(ClockView::isTicking)
            .min(Comparator.comparing(ClockView::due));
    return new NextMove(
        Mover.TIME,
        "",
        "",
        term.map(ClockView::due).orElse(null),
        term.map(ClockView::consequence).orElse(null),
        0);
  }

  private static String consequence(CaseView view, Party party) {
    return next(view, party, any -> true).map(ClockView::consequence).orElse(null);
  }

  private static Optional<ClockView> next(CaseView view, Party party, Predicate<ClockView> which) {
    return view.clocks().stream()
        .filter(ClockView::isTicking)
        .filter(clock -> clock.boundParty() == party)
        .filter(which)
        .min(Comparator.comparing(ClockView::due));
  }
}
