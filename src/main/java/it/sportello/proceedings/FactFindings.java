package it.sportello.proceedings;

import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.Invitation;
import it.sportello.conferences.Opinions;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conferences in which the interests of a case are looked at together before anything is decided:
 * silence means nothing in them, and they bind nobody.
 */
@Service
@Transactional
@LegalBasis("L. 241/1990, art. 14, c. 1")
public class FactFindings {

  private static final int LONGEST = 90;

  private final CaseAccess access;
  private final CaseTerms terms;
  private final Conferences conferences;
  private final ConferenceAims aims;
  private final Opinions opinions;
  private final FactFindingActs acts;
  private final Workflow workflow;
  private final Journal journal;

  FactFindings(
      CaseAccess access,
      CaseTerms terms,
      Conferences conferences,
      ConferenceAims aims,
      Opinions opinions,
      FactFindingActs acts,
      Workflow workflow,
      Journal journal) {
    this.access = access;
    this.terms = terms;
    this.conferences = conferences;
    this.aims = aims;
    this.opinions = opinions;
    this.acts = acts;
    this.workflow = workflow;
    this.journal = journal;
  }

  /** Whether one may be convened: the case is open, and no conference is held. */
  public static boolean mayConvene(CaseView view) {
    boolean held = view.conference().filter(c -> c.concludedAt().isEmpty()).isPresent();
    return !view.summary().state().isClosed() && !held;
  }

  /** Asks bodies what they see in the case, each within so many days. */
  public void convene(CaseNumber number, List<Invitation> invitations, String question, int days) {
    Proceeding proceeding = access.asStaff(number, "conveneFactFinding");
    terms.mustNotBeOver(proceeding);
    if (proceeding.state().isClosed()) {
      throw new TaskNotOpen("conveneFactFinding", number);
    }
    if (invitations.isEmpty()) {
      throw new StepRefused("bodies", "Scegli almeno un ente da sentire.");
    }
    StepGate.mustSay(question, "question");
    if (days < 1 || days > LONGEST) {
      throw new StepRefused("days", "Il termine va da 1 a 90 giorni.");
    }
    if (aims.open(number).isPresent()) {
      throw new StepRefused("bodies", "È già aperta una conferenza su questa pratica.");
    }
    ConferenceView conference = conferences.examine(number, invitations, days);
    conference.participants().forEach(body -> opinions.reopen(number, body.authority()));
    ActView notice = acts.notice(proceeding, conference, question.strip());
    journal.happened(
        number,
        EventKind.FACT_FINDING_CONVENED,
        "%d enti, entro il %s"
            .formatted(conference.participants().size(), Italian.day(conference.lastDue())),
        notice.document());
    workflow.start(FactFinding.PROCESS, number);
    workflow.deadlinesMoved(number);
  }

  /** Ends the conference with what was found; the case goes on as it would have. */
  public void record(CaseNumber number, String findings) {
    Proceeding proceeding = access.asStaff(number, Step.RECORD_FINDINGS);
    if (!workflow.isOpen(Step.RECORD_FINDINGS, number)) {
      throw new TaskNotOpen(Step.RECORD_FINDINGS, number);
    }
    StepGate.mustSay(findings, "reasons");
    conferences.end(number);
    proceeding.explain(Step.RECORD_FINDINGS, findings.strip());
    ActView report =
        acts.report(proceeding, conferences.view(number).orElseThrow(), findings.strip());
    journal.happened(
        number,
        EventKind.FACT_FINDING_ENDED,
        "Gli esiti sono nel verbale n. " + report.protocol(),
        report.document());
    workflow.complete(Step.RECORD_FINDINGS, number);
    workflow.deadlinesMoved(number);
  }
}
