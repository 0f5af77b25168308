package it.sportello.proceedings;

import it.sportello.deadlines.ClockKey;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head of the office corrects a term: a new line with its reason, nothing is ever edited. */
@Service
@Transactional
public class Corrections {

  private static final int LAST_YEAR = 2200;

  private final CaseAccess access;
  private final CaseTerms terms;
  private final Deadlines deadlines;
  private final TaskProjection tasks;
  private final Workflow workflow;
  private final Journal journal;
  private final Clock clock;

  Corrections(
      CaseAccess access,
      CaseTerms terms,
      Deadlines deadlines,
      TaskProjection tasks,
      Workflow workflow,
      Journal journal,
      Clock clock) {
    this.access = access;
    this.terms = terms;
    this.deadlines = deadlines;
    this.tasks = tasks;
    this.workflow = workflow;
    this.journal = journal;
    this.clock = clock;
  }

  /** Sets another last day, from today on; timers move with it in the same transaction. */
  public void correct(
      CaseNumber number, String code, String subject, LocalDate lastDay, String reason) {
    Proceeding proceeding = access.asHead(number, "correctTerm");
    terms.mustNotBeOver(proceeding);
    ClockKey key = runningClock(number, code, subject).key();
    mustBePossible(lastDay);
    StepGate.mustSay(reason, "reason");
    ClockView corrected = deadlines.correct(key, lastDay, access.actor().name(), reason.strip());
    tasks.refresh(number);
    journal.happened(
        number,
        EventKind.TERM_CORRECTED,
        "%s: l’ultimo giorno è il %s. %s"
            .formatted(corrected.label(), Italian.day(corrected.due()), reason.strip()));
    workflow.deadlinesMoved(number);
  }

  private ClockView runningClock(CaseNumber number, String code, String subject) {
    ClockView found =
        deadlines.of(number).stream()
            .filter(term -> term.key().equals(new ClockKey(number, codeOf(code), subject)))
            .reduce((first, last) -> last)
            .orElseThrow(() -> new CaseNotFound(number + " " + code));
    if (found.state().isOver()) {
      throw new StepRefused("lastDay", "Il termine è concluso: non si corregge più.");
    }
    return found;
  }

  private static TermCode codeOf(String code) {
    try {
      return new TermCode(code);
    } catch (IllegalArgumentException none) {
      throw new CaseNotFound(code);
    }
  }

  private void mustBePossible(LocalDate lastDay) {
    if (lastDay == null) {
      throw new StepRefused("lastDay", "Scrivi il nuovo ultimo giorno.");
    }
    if (lastDay.isBefore(LegalTime.dayOf(clock.instant())) || lastDay.getYear() > LAST_YEAR) {
      throw new StepRefused("lastDay", "Il nuovo ultimo giorno va da oggi al 2200.");
    }
  }
}
