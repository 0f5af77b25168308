package it.sportello.proceedings;

import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Procedure;
import it.sportello.deadlines.ClockKey;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.proceedings.LaterSubmissions.Sent;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The works that a title allows: their start, their end, and more time for them. */
@Service
@Transactional
@LegalBasis("D.P.R. 380/2001, art. 15")
public class TitleWorks {

  static final String PROCESS = "works";

  private static final String EXTENSION = "worksExtension";
  private static final int LONGEST = 36;

  private final CaseAccess access;
  private final CaseTerms terms;
  private final Deadlines deadlines;
  private final Catalogue catalogue;
  private final Workflow workflow;
  private final Journal journal;
  private final LaterSubmissions submissions;

  TitleWorks(
      CaseAccess access,
      CaseTerms terms,
      Deadlines deadlines,
      Catalogue catalogue,
      @Lazy Workflow workflow,
      Journal journal,
      LaterSubmissions submissions) {
    this.access = access;
    this.catalogue = catalogue;
    this.terms = terms;
    this.deadlines = deadlines;
    this.workflow = workflow;
    this.journal = journal;
    this.submissions = submissions;
  }

  /** The term that runs for the works now, and what was written to ask for more time (or ""). */
  public record Running(ClockView term, String extensionAsked) {

    public boolean hasBegun() {
      return term.key().code().equals(TermCode.WORKS_END);
    }

    public boolean isExtensionAsked() {
      return !extensionAsked.isEmpty();
    }
  }

  /** What begins with a title: the terms of its works, if any are to come, and of annulment. */
  void begin(Proceeding proceeding, Instant titleAt, String basis) {
    Procedure procedure = catalogue.procedure(proceeding.procedure());
    if (TitleKind.of(procedure).allowsWorks(proceeding)) {
      terms.startFromTitle(proceeding.number(), titleAt, basis);
      workflow.start(PROCESS, proceeding.number());
    } else {
      terms.startAnnulment(proceeding.number(), titleAt, basis);
    }
  }

  /** Empty where there are no works, or nothing is awaited any more. */
  @Transactional(readOnly = true)
  public Optional<Running> running(CaseNumber number) {
    Proceeding proceeding = access.toRead(number);
    return find(proceeding).map(term -> new Running(term, proceeding.reason(EXTENSION)));
  }

  /** The works begin today; from now on they must end within three years. */
  public void declareStart(CaseNumber number) {
    Proceeding proceeding = access.asParty(number, "declareStart");
    running(number, TermCode.WORKS_START);
    terms.met(number, TermCode.WORKS_START, "");
    terms.start(number, TermCode.WORKS_END);
    submissions.take(proceeding, Sent.of(EventKind.WORKS_STARTED, "I lavori sono iniziati"));
    workflow.signal(Step.WORKS_STARTED, number);
    workflow.deadlinesMoved(number);
  }

  public void declareEnd(CaseNumber number) {
    Proceeding proceeding = access.asParty(number, "declareEnd");
    running(number, TermCode.WORKS_END);
    terms.met(number, TermCode.WORKS_END, "");
    submissions.take(proceeding, Sent.of(EventKind.WORKS_ENDED, "I lavori sono finiti"));
    workflow.signal(Step.WORKS_ENDED, number);
  }

  /** Asks for more time, before the term ends. */
  public void askExtension(CaseNumber number, String reason) {
    Proceeding proceeding = access.asParty(number, "askExtension");
    ClockView term = running(number, null);
    StepGate.mustSay(reason, "reason");
    proceeding.explain(EXTENSION, reason.strip());
    submissions.take(
        proceeding,
        Sent.of(EventKind.EXTENSION_ASKED, "%s: %s".formatted(term.label(), reason.strip())));
    workflow.deadlinesMoved(number);
  }

  /** Refuses more time: the title lapses at the end of its term, even if that day has passed. */
  public void refuseExtension(CaseNumber number, String reason) {
    Proceeding proceeding = access.asHead(number, "refuseExtension");
    mustBeAsked(proceeding);
    ClockView term = running(number, null);
    StepGate.mustSay(reason, "reason");
    proceeding.explain(EXTENSION, "");
    journal.happened(
        number, EventKind.EXTENSION_REFUSED, "%s: %s".formatted(term.label(), reason.strip()));
    workflow.deadlinesMoved(number);
  }

  /** Grants so many months more, to who asked in time: a new line of the account. */
  public void grantExtension(CaseNumber number, int months, String reason) {
    Proceeding proceeding = access.asHead(number, "grantExtension");
    mustBeAsked(proceeding);
    ClockView term = running(number, null);
    if (months < 1 || months > LONGEST) {
      throw new StepRefused("months", "La proroga va da 1 a 36 mesi.");
    }
    StepGate.mustSay(reason, "reason");
    var why = "Proroga di %d mesi (art. 15, c. 2): %s".formatted(months, reason.strip());
    ClockView longer =
        deadlines.correct(term.key(), term.due().plusMonths(months), access.actor().name(), why);
    proceeding.explain(EXTENSION, "");
    journal.happened(
        number,
        EventKind.EXTENSION_GRANTED,
        "%s entro il %s. %s".formatted(longer.label(), Italian.day(longer.due()), why));
    workflow.deadlinesMoved(number);
  }

  /** The term that counts; past its last day it still does while an answer is awaited. */
  private Optional<ClockView> find(Proceeding proceeding) {
    boolean waits = hasAsked(proceeding);
    return terms(proceeding.number())
        .filter(term -> term.isTicking() || waits && isUnnoticed(term))
        .findFirst();
  }

  private static boolean isUnnoticed(ClockView term) {
    return term.state() == ClockState.EXPIRED && term.noticedAt() == null;
  }

  private Stream<ClockView> terms(CaseNumber number) {
    return Stream.of(TermCode.WORKS_START, TermCode.WORKS_END)
        .flatMap(code -> deadlines.find(new ClockKey(number, code)).stream());
  }

  private static void mustBeAsked(Proceeding proceeding) {
    if (!hasAsked(proceeding)) {
      throw new StepRefused("months", "Nessuno ha chiesto la proroga prima della scadenza.");
    }
  }

  /** Who asked before the end does not lose the title while nobody answers. */
  @LegalBasis("D.P.R. 380/2001, art. 15, c. 2")
  static boolean hasAsked(Proceeding proceeding) {
    return !proceeding.reason(EXTENSION).isEmpty();
  }

  /** The term of the works; after it the title has lapsed, whether or not a timer fired. */
  private ClockView running(CaseNumber number, TermCode code) {
    Proceeding proceeding = access.toRead(number);
    if (code != null || !hasAsked(proceeding)) {
      mustNotBeOver(number);
    }
    return find(proceeding)
        .filter(term -> code == null || term.key().code().equals(code))
        .orElseThrow(() -> new TaskNotOpen(PROCESS, number));
  }

  private void mustNotBeOver(CaseNumber number) {
    terms(number)
        .filter(term -> deadlines.expired(term.key()))
        .findFirst()
        .ifPresent(
            over -> {
              throw new TermOver(
                  number, over.due(), "il titolo è decaduto", "D.P.R. 380/2001, art. 15, c. 2");
            });
  }
}
