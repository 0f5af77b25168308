package it.sportello.proceedings;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk does with a request to see documents: whom it touches, and the answer. */
@Service
@Transactional
@LegalBasis("L. 241/1990, artt. 22-25; D.P.R. 184/2006")
public class AccessRequests {

  private final StepGate gate;
  private final CaseTerms terms;
  private final AccessActs acts;
  private final Workflow workflow;
  private final Journal journal;
  private final Clock clock;

  AccessRequests(
      StepGate gate,
      CaseTerms terms,
      AccessActs acts,
      Workflow workflow,
      Journal journal,
      Clock clock) {
    this.gate = gate;
    this.terms = terms;
    this.acts = acts;
    this.workflow = workflow;
    this.journal = journal;
    this.clock = clock;
  }

  /** The three answers of art. 25, c. 3. */
  public enum Answer {
    GRANTED,
    DEFERRED,
    DENIED
  }

  /** Says whose privacy the documents touch, or nobody's; each is told and has ten days. */
  @LegalBasis("D.P.R. 184/2006, art. 3")
  public void findCounterparties(CaseNumber number, List<String> names, String reasons) {
    Proceeding proceeding = gate.staff(number, Step.FIND_COUNTERPARTIES);
    StepGate.mustSay(reasons, "reasons");
    List<String> told = names.stream().map(String::strip).filter(n -> !n.isEmpty()).toList();
    proceeding.explain(Step.FIND_COUNTERPARTIES, reasons);
    proceeding.explain("counterparties", String.join("\n", told));
    proceeding.find(Step.HAS_COUNTERPARTIES, !told.isEmpty());
    if (!told.isEmpty()) {
      ClockView opposition = terms.start(number, TermCode.ACCESSO_OPP);
      ActView notice = acts.counterpartyNotice(proceeding, told, opposition.due());
      journal.happened(
          number,
          EventKind.COUNTERPARTY_TOLD,
          "Opposizione entro il " + Italian.day(opposition.due()),
          notice.document());
    }
    workflow.complete(Step.FIND_COUNTERPARTIES, number);
    workflow.deadlinesMoved(number);
  }

  /** Grants, defers or denies the access, always with reasons. */
  @LegalBasis("L. 241/1990, artt. 24 e 25, commi 3 e 4; D.P.R. 184/2006, artt. 7-10")
  public void answer(CaseNumber number, Answer answer, String reasons) {
    Proceeding proceeding = gate.staff(number, Step.ANSWER_ACCESS);
    StepGate.mustSay(reasons, "reasons");
    proceeding.explain(Step.ANSWER_ACCESS, reasons);
    proceeding.find(Step.IS_ACCESS_GRANTED, answer == Answer.GRANTED);
    proceeding.find(Step.IS_ACCESS_DEFERRED, answer == Answer.DEFERRED);
    ActView act = acts.reply(proceeding, answer, reasons, terms.finalTerm(proceeding));
    proceeding.close(
        answer == Answer.DENIED
            ? CaseState.ENDED_BY_NEGATIVE_OUTCOME
            : CaseState.ENDED_BY_POSITIVE_OUTCOME,
        clock.instant());
    terms.decided(proceeding, "Risposta data");
    journal.happened(number, EventKind.ACCESS_ANSWERED, AccessActs.outcome(answer), act.document());
    workflow.complete(Step.ANSWER_ACCESS, number);
  }
}
