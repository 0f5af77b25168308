package it.sportello.proceedings;

import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Procedure;
import it.sportello.conferences.ConferenceView;
import it.sportello.deadlines.ClockFact;
import it.sportello.deadlines.ClockKey;
import it.sportello.deadlines.ClockOptions;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.identity.CurrentActor;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.Desk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The terms of a case: which start with it, what moves them, and when the law has decided. */
@Component
class CaseTerms {

  /** How long an authorisation holds that was granted within the case. */
  private static final Set<TermCode> LASTING =
      Set.of(TermCode.PAES_VALIDITY, TermCode.AUA_VALIDITY);

  private final Deadlines deadlines;
  private final Catalogue catalogue;
  private final CurrentActor currentActor;
  private final TaskProjection tasks;
  private final Clock clock;

  CaseTerms(
      Deadlines deadlines,
      Catalogue catalogue,
      CurrentActor currentActor,
      TaskProjection tasks,
      Clock clock) {
    this.deadlines = deadlines;
    this.catalogue = catalogue;
    this.currentActor = currentActor;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** Starts a term of so many days for the applicant. */
  ClockView allow(CaseNumber number, TermCode code, int days) {
    var options = ClockOptions.PLAIN.with("n", String.valueOf(days));
    return deadlines.start(number, code, clock.instant(), options);
  }

  ClockView start(CaseNumber number, TermCode code) {
    return deadlines.start(number, code, clock.instant(), ClockOptions.PLAIN);
  }

  /** Starts what runs from the day on which a title was issued, or formed by itself. */
  @LegalBasis("D.P.R. 380/2001, art. 15, c. 2; L. 241/1990, art. 21-nonies, c. 1")
  void startFromTitle(CaseNumber number, Instant titleAt, String basis) {
    deadlines.start(number, TermCode.WORKS_START, titleAt, ClockOptions.PLAIN);
    startAnnulment(number, titleAt, basis);
  }

  /** Starts the months in which the office may still annul what it did or let happen. */
  @LegalBasis("L. 241/1990, artt. 19, c. 4, e 21-nonies, c. 1")
  void startAnnulment(CaseNumber number, Instant from, String basis) {
    deadlines.start(number, TermCode.AUTOTUTELA_6M, from, ClockOptions.PLAIN.with("basis", basis));
  }

  /** Starts the years in which works may be done on a notice that takes the place of a permit. */
  @LegalBasis("D.P.R. 380/2001, art. 23, c. 2")
  void startEfficacy(Proceeding proceeding, Instant from) {
    if (catalogue.procedure(proceeding.procedure()).delaysWorks()) {
      deadlines.start(proceeding.number(), TermCode.SCIA_ALT_VALIDITY, from, ClockOptions.PLAIN);
    }
  }

  /** Starts the half term of whoever decides in place of the office. */
  @LegalBasis("L. 241/1990, art. 2, c. 9-ter")
  ClockView startSubstitution(CaseNumber number, int firstTerm) {
    var options = ClockOptions.PLAIN.with("orig", String.valueOf(firstTerm));
    ClockView term = deadlines.start(number, TermCode.POTERE_SOST, clock.instant(), options);
    tasks.refresh(number);
    return term;
  }

  /** Starts the days in which a firm may ask for the indemnity; other cases know none. */
  @LegalBasis("D.L. 69/2013, art. 28, commi 2 e 10")
  void startIndemnity(Proceeding proceeding, ClockView elapsed) {
    if (catalogue.procedure(proceeding.procedure()).desk() == Desk.SUAP) {
      Instant from = elapsed.due().atStartOfDay(LegalTime.ROME).toInstant();
      deadlines.start(proceeding.number(), TermCode.INDENNIZZO_REQ, from, ClockOptions.PLAIN);
    }
  }

  /** Starts a term of a conference, under the law of the day of its convening. */
  void startOfConference(CaseNumber number, TermCode code, Instant convenedAt) {
    var options = ClockOptions.PLAIN.withLawOf(LegalTime.dayOf(convenedAt));
    deadlines.start(number, code, clock.instant(), options);
    tasks.refresh(number);
  }

  /** The same, from another day than today, with the facts of the conference. */
  ClockView startOfConference(
      CaseNumber number, TermCode code, Instant from, ConferenceView conference) {
    boolean sensitive =
        conference.participants().stream().anyMatch(body -> body.interest().isProtected());
    var options =
        ClockOptions.PLAIN
            .withLawOf(LegalTime.dayOf(conference.convenedAt()))
            .with("sensitive", String.valueOf(sensitive));
    ClockView started = deadlines.start(number, code, from, options);
    tasks.refresh(number);
    return started;
  }

  boolean isHoliday(LocalDate day) {
    return deadlines.isHoliday(day);
  }

  /** The term as it runs or ran last, if it ever began. */
  Optional<ClockView> find(CaseNumber number, TermCode code) {
    return deadlines.find(new ClockKey(number, code));
  }

  /** Something happened that may move the terms of the case. */
  void happened(CaseNumber number, EventType type, String reason) {
    for (ClockView term : deadlines.of(number)) {
      if (!term.state().isOver() && deadlines.concerns(term.key(), type)) {
        deadlines.record(
            term.key(), new ClockFact(type, clock.instant(), actorName(), reason, null));
      }
    }
    tasks.refresh(number);
  }

  void met(CaseNumber number, TermCode code, String subject) {
    var key = new ClockKey(number, code, subject);
    deadlines
        .find(key)
        .filter(term -> !term.state().isOver())
        .ifPresent(t -> deadlines.met(key, clock.instant(), actorName(), null));
    tasks.refresh(number);
  }

  /** Starts the final term of the procedure only now, with one fact of the case more. */
  ClockView startFinal(Proceeding proceeding, String fact) {
    Procedure procedure = catalogue.procedure(proceeding.procedure());
    var options =
        ClockOptions.PLAIN
            .with("kind", procedure.kind())
            .with("territory", proceeding.municipality().value())
            .with(fact, "true");
    var code = new TermCode(procedure.term());
    return deadlines.start(proceeding.number(), code, clock.instant(), options);
  }

  /** The case is decided: what was still running no longer matters, but for what was granted. */
  void closeAll(CaseNumber number, String reason) {
    for (ClockView term : deadlines.of(number)) {
      if (!term.state().isOver() && !LASTING.contains(term.key().code())) {
        deadlines.supersede(term.key(), reason);
      }
    }
  }

  /** The office has decided: its final term is met, and so is that of whoever replaces it. */
  void decided(Proceeding proceeding, String reason) {
    finalTerm(proceeding).ifPresent(term -> met(proceeding.number(), term.key().code(), ""));
    met(proceeding.number(), TermCode.POTERE_SOST, "");
    closeAll(proceeding.number(), reason);
  }

  /** Records that the final term of the case is over, at its legal date. */
  ClockView expireFinal(Proceeding proceeding) {
    TermCode code = finalTerm(proceeding).orElseThrow().key().code();
    return expire(proceeding.number(), code, "");
  }

  /** Records that a term is over, at its legal date. */
  ClockView expire(CaseNumber number, TermCode code, String subject) {
    return deadlines.markExpired(new ClockKey(number, code, subject), clock.instant(), "timer");
  }

  /** Whether the term has run out in law, noticed or not. */
  boolean isOver(CaseNumber number, TermCode code) {
    var key = new ClockKey(number, code);
    return deadlines.find(key).isPresent() && deadlines.expired(key);
  }

  Optional<ClockView> finalTerm(Proceeding proceeding) {
    Procedure procedure = catalogue.procedure(proceeding.procedure());
    return procedure.hasTerm()
        ? deadlines
            .find(key(proceeding.number(), procedure.term()))
            .map(term -> SilenceRule.inThisCase(term, proceeding))
        : Optional.empty();
  }

  /** The terms of the case, each with the effect that its expiry has in this case. */
  List<ClockView> of(Proceeding proceeding) {
    return deadlines.of(proceeding.number()).stream()
        .map(term -> SilenceRule.inThisCase(term, proceeding))
        .toList();
  }

  List<ClockView> of(CaseNumber number) {
    return deadlines.of(number);
  }

  /** When a timer of the diagram is to fire; never, while the clock stands still. */
  Date firesAt(CaseNumber number, TermCode code, String subject) {
    var key = new ClockKey(number, code, subject);
    return Date.from(deadlines.find(key).map(Deadlines::firesAt).orElse(LegalTime.NEVER));
  }

  /**
   * Refuses to act where the law has already decided, whether or not a timer has fired; a review
   * begins after that, and has a term of its own.
   */
  @LegalBasis("L. 241/1990, art. 2, c. 8-bis")
  void mustNotBeOver(Proceeding proceeding) {
    if (proceeding.found(Step.IS_UNDER_REVIEW)) {
      return;
    }
    decidedByTime(proceeding)
        .ifPresent(
            over -> {
              throw over;
            });
    if (proceeding.state().isClosed()) {
      throw new TaskNotOpen("act", proceeding.number());
    }
  }

  /** What the passing of time has decided in the case, if it has: an act now comes too late. */
  Optional<TermOver> decidedByTime(Proceeding proceeding) {
    return finalTerm(proceeding)
        .filter(term -> hasRunOut(proceeding, term))
        .flatMap(term -> decided(proceeding.number(), term));
  }

  private static Optional<TermOver> decided(CaseNumber number, ClockView term) {
    return switch (SilenceRule.meaningOf(term)) {
      case ASSENT ->
          over(
              number,
              term,
              "si è formato il silenzio-assenso",
              "D.P.R. 380/2001, art. 20, c. 8; L. 241/1990, art. 2, c. 8-bis");
      case CONSOLIDATION ->
          over(
              number,
              term,
              "la segnalazione si è consolidata",
              "L. 241/1990, art. 19, c. 4; L. 241/1990, art. 2, c. 8-bis");
      case REFUSAL -> over(number, term, "si è formato il silenzio-rigetto", term.legalBasis());
      case NOTHING -> Optional.empty();
    };
  }

  private static Optional<TermOver> over(
      CaseNumber number, ClockView term, String effect, String article) {
    return Optional.of(new TermOver(number, term.due(), effect, article));
  }

  private boolean hasRunOut(Proceeding proceeding, ClockView term) {
    return proceeding.state().isBySilence()
        || proceeding.state() == CaseState.ENDED_BY_PROCEEDING_TIME_EXPIRED
        || deadlines.expired(term.key());
  }

  private String actorName() {
    return currentActor.get().name();
  }

  private static ClockKey key(CaseNumber number, String code) {
    return new ClockKey(number, new TermCode(code), "");
  }
}
