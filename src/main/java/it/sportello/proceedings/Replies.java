package it.sportello.proceedings;

import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.documents.DocumentId;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the applicant answers to the desk. */
@Service
@Transactional
public class Replies {

  private final CaseAccess access;
  private final CaseRecords records;
  private final CaseTerms terms;
  private final ConferenceEffects conference;
  private final Workflow workflow;
  private final Journal journal;
  private final Clock clock;

  Replies(
      CaseAccess access,
      CaseRecords records,
      CaseTerms terms,
      ConferenceEffects conference,
      Workflow workflow,
      Journal journal,
      Clock clock) {
    this.access = access;
    this.records = records;
    this.terms = terms;
    this.conference = conference;
    this.workflow = workflow;
    this.journal = journal;
    this.clock = clock;
  }

  /** Keeps the answer to one item; nothing is sent yet. */
  public void answer(CaseNumber number, String item, String text, DocumentId document) {
    access.asParty(number, "answer");
    open(number).answer(item, text == null ? "" : text.strip(), document);
  }

  /** Sends all answers; the clock starts again. */
  @LegalBasis("D.P.R. 380/2001, art. 20, c. 5; L. 241/1990, art. 19, c. 3")
  public void send(CaseNumber number) {
    Proceeding proceeding = access.asParty(number, "answer");
    DocumentRequest request = open(number);
    RequestView view = request.view();
    if (!view.isFullyAnswered()) {
      throw new StepRefused("items", "Rispondi a ogni voce, o scrivi perché non puoi.");
    }
    if (view.kind() == RequestView.Kind.CONFERENCE) {
      sendToConference(number, request);
      return;
    }
    mustBeInTime(number, view);
    request.send(clock.instant());
    if (view.kind() == RequestView.Kind.INTEGRATION) {
      proceeding.become(CaseState.INTEGRATED);
      terms.met(number, TermCode.INTEGRATION_REPLY, "");
      terms.happened(number, EventType.INTEGRATION_RECEIVED, "");
      journal.happened(number, EventKind.DOCUMENTS_RECEIVED, answered(view));
      workflow.signal(Step.DOCUMENTS_RECEIVED, number);
    } else {
      proceeding.become(CaseState.CONFORMATED);
      terms.met(number, TermCode.SCIA_CONFORM, "");
      terms.happened(number, EventType.MEASURES_COMMUNICATED, "");
      journal.happened(number, EventKind.MEASURES_COMMUNICATED, answered(view));
      workflow.signal(Step.MEASURES_COMMUNICATED, number);
    }
    workflow.deadlinesMoved(number);
  }

  /** What the bodies asked for arrived: their terms go on; late, they had gone on by themselves. */
  @LegalBasis("L. 241/1990, artt. 2, c. 7, e 14-bis, c. 2, lett. b")
  private void sendToConference(CaseNumber number, DocumentRequest request) {
    RequestView view = request.view();
    boolean late = terms.isOver(number, TermCode.CDS_INTEGRATION_REPLY);
    request.send(clock.instant());
    terms.met(number, TermCode.CDS_INTEGRATION_REPLY, "");
    terms.happened(number, EventType.INTEGRATION_RECEIVED, "");
    conference.followTerms(number);
    journal.happened(
        number,
        EventKind.DOCUMENTS_RECEIVED,
        answered(view) + (late ? ", dopo il " + Italian.day(view.due()) : "") + ", per gli enti");
    workflow.deadlinesMoved(number);
  }

  /** Sends observations on the obstacles that the desk has communicated. */
  @LegalBasis("L. 241/1990, art. 10-bis, c. 1")
  public void observe(CaseNumber number, String text) {
    Proceeding proceeding = access.asParty(number, "observe");
    if (text == null || text.isBlank()) {
      throw new StepRefused("observations", "Scrivi le tue osservazioni.");
    }
    proceeding.explain("observations", text);
    terms.met(number, TermCode.TENBIS_OBSERVATIONS, "");
    terms.met(number, TermCode.CDS_NEG_OBS, "");
    terms.happened(number, EventType.OBSERVATIONS_RECEIVED, "");
    journal.happened(number, EventKind.OBSERVATIONS_RECEIVED, "Osservazioni presentate");
    workflow.signal(Step.OBSERVATIONS_RECEIVED, number);
    workflow.deadlinesMoved(number);
  }

  /** Withdraws the application while it is open. */
  public void withdraw(CaseNumber number) {
    Proceeding proceeding = access.asParty(number, "withdraw");
    terms.mustNotBeOver(proceeding);
    workflow.signal(Step.APPLICATION_WITHDRAWN, number);
  }

  private void mustBeInTime(CaseNumber number, RequestView request) {
    TermCode code =
        request.kind() == RequestView.Kind.INTEGRATION
            ? TermCode.INTEGRATION_REPLY
            : TermCode.SCIA_CONFORM;
    if (terms.isOver(number, code)) {
      throw new TermOver(
          number,
          request.due(),
          "il termine per rispondere è scaduto",
          request.kind() == RequestView.Kind.INTEGRATION
              ? "L. 241/1990, art. 2, c. 7"
              : "L. 241/1990, art. 19, c. 3");
    }
  }

  private DocumentRequest open(CaseNumber number) {
    return records.openRequest(number).orElseThrow(() -> new TaskNotOpen("answer", number));
  }

  private static String answered(RequestView request) {
    return "Risposto a %d voci".formatted(request.items().size());
  }
}
