package it.sportello.proceedings;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk does with certified notices and sworn communications after they were filed. */
@Service
@Transactional
public class NoticeChecks {

  private static final int SHORTEST_CONFORMATION = 30;
  private static final int LONGEST_CONFORMATION = 365;

  private final StepGate gate;
  private final CurrentActor currentActor;
  private final CaseRecords records;
  private final CaseTerms terms;
  private final NoticeActs acts;
  private final Workflow workflow;
  private final Journal journal;
  private final Clock clock;

  NoticeChecks(
      StepGate gate,
      CurrentActor currentActor,
      CaseRecords records,
      CaseTerms terms,
      NoticeActs acts,
      Workflow workflow,
      Journal journal,
      Clock clock) {
    this.gate = gate;
    this.currentActor = currentActor;
    this.records = records;
    this.terms = terms;
    this.acts = acts;
    this.workflow = workflow;
    this.journal = journal;
    this.clock = clock;
  }

  /** The outcome of the officer's check of requirements. */
  public enum Check {
    CONFORMING,
    CAN_CONFORM,
    CANNOT_CONFORM
  }

  /** Says whether requirements are there and, if not, whether the activity can be conformed. */
  @LegalBasis("L. 241/1990, art. 19, c. 3")
  public void checkNotice(CaseNumber number, Check check, String reasons) {
    Proceeding proceeding = gate.staff(number, Step.CHECK_NOTICE);
    StepGate.mustSay(reasons, "reasons");
    proceeding.explain(Step.CHECK_NOTICE, reasons);
    proceeding.find(Step.IS_CONFORMING, check == Check.CONFORMING);
    proceeding.find(Step.CAN_CONFORM, check == Check.CAN_CONFORM);
    proceeding.find(Step.IS_CONFORMITY_ORDERED, false);
    journal.happened(number, EventKind.NOTICE_CHECKED, outcome(check));
    workflow.complete(Step.CHECK_NOTICE, number);
  }

  /** Orders the activity to be conformed: the term of control is interrupted. */
  @LegalBasis("L. 241/1990, art. 19, c. 3")
  public void orderConformity(CaseNumber number, List<RequestedItem> measures, int days) {
    Proceeding proceeding = gate.head(number, Step.ORDER_CONFORMITY);
    mustBeOrderable(measures, days);
    Actor head = currentActor.get();
    terms.happened(number, EventType.CONFORMATION_ORDER, "%d misure".formatted(measures.size()));
    ClockView term = terms.allow(number, TermCode.SCIA_CONFORM, days);
    var request =
        new DocumentRequest(number, RequestView.Kind.CONFORMATION, clock.instant(), term.due());
    request.ask(measures);
    records.save(request);
    proceeding.become(CaseState.CONFORMATION_REQUESTED);
    proceeding.find(Step.IS_CONFORMITY_ORDERED, true);
    ActView act = acts.conformityOrder(proceeding, request.view(), head.name());
    journal.happened(
        number,
        EventKind.CONFORMITY_ORDERED,
        "Misure da adottare entro il " + Italian.day(term.due()),
        act.document());
    workflow.complete(Step.ORDER_CONFORMITY, number);
    workflow.deadlinesMoved(number);
  }

  /** Prohibits the activity and orders its effects to be removed. */
  @LegalBasis("L. 241/1990, art. 19, c. 3")
  public void prohibit(CaseNumber number, String reasons) {
    Proceeding proceeding = gate.head(number, Step.PROHIBIT);
    StepGate.mustSay(reasons, "reasons");
    Actor head = currentActor.get();
    proceeding.explain(Step.PROHIBIT, reasons);
    proceeding.find(Step.IS_PROHIBITED, true);
    ActView act = acts.prohibition(proceeding, reasons, terms.finalTerm(proceeding), head.name());
    proceeding.close(CaseState.ENDED_BY_NEGATIVE_OUTCOME, clock.instant());
    terms.decided(proceeding, "Attività vietata");
    journal.happened(number, EventKind.PROHIBITED, reasons, act.document());
    workflow.complete(Step.PROHIBIT, number);
  }

  /** Ends the check of a sworn communication that was drawn. */
  @LegalBasis("D.P.R. 380/2001, art. 6-bis, c. 4")
  public void checkCommunication(CaseNumber number, boolean regular, String reasons) {
    Proceeding proceeding = gate.staff(number, Step.CHECK_COMMUNICATION);
    StepGate.mustSay(reasons, "reasons");
    proceeding.explain(Step.CHECK_COMMUNICATION, reasons);
    proceeding.find(Step.IS_REGULAR, regular);
    proceeding.close(CaseState.ON_FILE, clock.instant());
    journal.happened(
        number, EventKind.CHECKED, regular ? "Nessun rilievo" : "Irregolare: " + reasons);
    workflow.complete(Step.CHECK_COMMUNICATION, number);
  }

  private static void mustBeOrderable(List<RequestedItem> measures, int days) {
    if (measures.isEmpty()
        || measures.stream().anyMatch(item -> item.what().isBlank() || item.reason().isBlank())) {
      throw new StepRefused("items", "Indica le misure, ciascuna con la sua ragione.");
    }
    if (days < SHORTEST_CONFORMATION || days > LONGEST_CONFORMATION) {
      throw new StepRefused(
          "days",
          "Il termine per conformare non può essere inferiore a 30 giorni"
              + " (L. 241/1990, art. 19, c. 3) né superiore a un anno.");
    }
  }

  private static String outcome(Check check) {
    return switch (check) {
      case CONFORMING -> "Requisiti presenti";
      case CAN_CONFORM -> "Requisiti carenti: l’attività può essere conformata";
      case CANNOT_CONFORM -> "Requisiti carenti: l’attività non può essere conformata";
    };
  }
}
