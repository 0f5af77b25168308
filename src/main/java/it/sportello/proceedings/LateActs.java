package it.sportello.proceedings;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.identity.NotPermitted;
import it.sportello.identity.Role;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Acts after time has decided: they have no effect, and are recorded as such only if the head of
 * the office says so; what is left is annulment ex officio.
 */
@Service
@Transactional
@LegalBasis("L. 241/1990, artt. 2, commi 8-bis e 9-quinquies, e 21-nonies")
public class LateActs {

  private static final String STEP = "recordLateAct";

  private final CaseAccess access;
  private final CaseTerms terms;
  private final TitleActs acts;
  private final Journal journal;

  LateActs(CaseAccess access, CaseTerms terms, TitleActs acts, Journal journal) {
    this.access = access;
    this.terms = terms;
    this.acts = acts;
    this.journal = journal;
  }

  /** Why an act would come too late; the day until which the office may annul may be absent. */
  public record TooLate(LocalDate due, String effect, String article, Optional<LocalDate> annul) {}

  /** What the head of the office must know first; a case that is not decided has no such page. */
  @Transactional(readOnly = true)
  public TooLate about(CaseNumber number) {
    Proceeding proceeding = access.toRead(number);
    if (!access.actor().is(Role.HEAD) || !access.actor().serves(proceeding.office())) {
      throw new NotPermitted(access.actor(), STEP);
    }
    return tooLate(proceeding);
  }

  /** Whether the actor may record a late act here. */
  @Transactional(readOnly = true)
  public boolean isPossible(CaseNumber number) {
    Proceeding proceeding = access.toRead(number);
    return access.actor().is(Role.HEAD)
        && access.actor().serves(proceeding.office())
        && terms.decidedByTime(proceeding).isPresent();
  }

  /** Writes the act and says in it that it has no effect; the case stays as the law left it. */
  public void record(CaseNumber number, String content, boolean confirmed) {
    Proceeding proceeding = access.asHead(number, STEP);
    TooLate late = tooLate(proceeding);
    StepGate.mustSay(content, "content");
    if (!confirmed) {
      throw new StepRefused(
          "confirmed", "Conferma che l’atto è tardivo e che non produce effetti.");
    }
    ActView act =
        acts.late(proceeding, late, content.strip(), access.actor().name(), account(proceeding));
    journal.happened(
        number,
        EventKind.LATE_ACT_RECORDED,
        "Il termine era scaduto il %s: l’atto non produce effetti (L. 241/1990, art. 2, c. 8-bis)"
            .formatted(Italian.day(late.due())),
        act.document());
  }

  private TooLate tooLate(Proceeding proceeding) {
    TermOver over =
        terms
            .decidedByTime(proceeding)
            .orElseThrow(() -> new TaskNotOpen(STEP, proceeding.number()));
    Optional<LocalDate> annul =
        terms.of(proceeding.number()).stream()
            .filter(term -> term.key().code().equals(TermCode.AUTOTUTELA_6M))
            .filter(ClockView::isTicking)
            .map(ClockView::due)
            .findFirst();
    return new TooLate(over.due(), over.effect(), over.article(), annul);
  }

  private Optional<ClockView> account(Proceeding proceeding) {
    return terms.finalTerm(proceeding);
  }
}
