package it.sportello.proceedings;

import it.sportello.applications.Amendments;
import it.sportello.applications.AnswerChange;
import it.sportello.applications.ApplicationView;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.documents.DocumentId;
import it.sportello.forms.FormError;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.proceedings.LaterSubmissions.Sent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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
  private final LaterSubmissions submissions;
  private final Amendments amendments;
  private final FiledCopies copies;
  private final Clock clock;

  Replies(
      CaseAccess access,
      CaseRecords records,
      CaseTerms terms,
      ConferenceEffects conference,
      Workflow workflow,
      LaterSubmissions submissions,
      Amendments amendments,
      FiledCopies copies,
      Clock clock) {
    this.amendments = amendments;
    this.copies = copies;
    this.access = access;
    this.records = records;
    this.terms = terms;
    this.conference = conference;
    this.workflow = workflow;
    this.submissions = submissions;
    this.clock = clock;
  }

  /** Keeps the answer to one item; nothing is sent yet. */
  public void answer(CaseNumber number, String item, String text, DocumentId document) {
    access.asParty(number, "answer");
    open(number).answer(item, text == null ? "" : text.strip(), document);
  }

  /**
   * Keeps the corrected answers to one section of the form as they were typed, and says what is
   * wrong with them; they leave with the answers to the items.
   */
  @LegalBasis("L. 241/1990, art. 6, c. 1, lett. b")
  public List<FormError> correct(CaseNumber number, String section, Map<String, Object> answers) {
    access.asParty(number, "answer");
    mustBeIntegration(open(number).view());
    return amendments.save(number, section, answers);
  }

  /** The application with the corrections that were not sent yet; for its parties only. */
  @Transactional(readOnly = true)
  public ApplicationView corrected(CaseNumber number) {
    access.toReadAsParty(number, "answer");
    return amendments.corrected(number);
  }

  /** What the corrections would change; for its parties only. */
  @Transactional(readOnly = true)
  public List<AnswerChange> corrections(CaseNumber number) {
    access.toReadAsParty(number, "answer");
    return amendments.changes(number);
  }

  /** What is wrong with one section as it is corrected; for its parties only. */
  @Transactional(readOnly = true)
  public List<FormError> faults(CaseNumber number, String section) {
    access.toReadAsParty(number, "answer");
    return amendments.findings(number, section);
  }

  private static void mustBeIntegration(RequestView request) {
    if (request.kind() != RequestView.Kind.INTEGRATION) {
      throw new StepRefused(
          "", "Il modulo si corregge solo quando lo sportello chiede integrazioni.");
    }
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
      sendToConference(proceeding, request);
      return;
    }
    mustBeInTime(number, view);
    String corrected = sendCorrections(number);
    request.send(clock.instant());
    if (view.kind() == RequestView.Kind.INTEGRATION) {
      proceeding.become(CaseState.INTEGRATED);
      terms.met(number, TermCode.INTEGRATION_REPLY, "");
      terms.happened(number, EventType.INTEGRATION_RECEIVED, "");
      submissions.take(
          proceeding, Sent.answers(EventKind.DOCUMENTS_RECEIVED, answered(view) + corrected, view));
      workflow.signal(Step.DOCUMENTS_RECEIVED, number);
    } else {
      proceeding.become(CaseState.CONFORMATED);
      terms.met(number, TermCode.SCIA_CONFORM, "");
      terms.happened(number, EventType.MEASURES_COMMUNICATED, "");
      submissions.take(
          proceeding, Sent.answers(EventKind.MEASURES_COMMUNICATED, answered(view), view));
      workflow.signal(Step.MEASURES_COMMUNICATED, number);
    }
    workflow.deadlinesMoved(number);
  }

  /** What the bodies asked for arrived: their terms go on; late, they had gone on by themselves. */
  @LegalBasis("L. 241/1990, artt. 2, c. 7, e 14-bis, c. 2, lett. b")
  private void sendToConference(Proceeding proceeding, DocumentRequest request) {
    CaseNumber number = proceeding.number();
    RequestView view = request.view();
    boolean late = terms.isOver(number, TermCode.CDS_INTEGRATION_REPLY);
    request.send(clock.instant());
    terms.met(number, TermCode.CDS_INTEGRATION_REPLY, "");
    terms.happened(number, EventType.INTEGRATION_RECEIVED, "");
    conference.followTerms(number);
    String text =
        answered(view) + (late ? ", dopo il " + Italian.day(view.due()) : "") + ", per gli enti";
    submissions.take(proceeding, Sent.answers(EventKind.DOCUMENTS_RECEIVED, text, view));
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
    submissions.take(
        proceeding,
        Sent.of(EventKind.OBSERVATIONS_RECEIVED, "Osservazioni presentate", text.strip()));
    workflow.signal(Step.OBSERVATIONS_RECEIVED, number);
    workflow.deadlinesMoved(number);
  }

  /** Withdraws the application while it is open. */
  public void withdraw(CaseNumber number) {
    Proceeding proceeding = access.asParty(number, "withdraw");
    terms.mustNotBeOver(proceeding);
    workflow.signal(Step.APPLICATION_WITHDRAWN, number);
  }

  private String sendCorrections(CaseNumber number) {
    if (!amendments.isAny(number)) {
      return "";
    }
    if (amendments.changesTheHolder(number)) {
      throw new StepRefused(
          "modulo",
          "Il codice fiscale del titolare non si corregge qui: un altro titolare si dichiara con una"
              + " voltura.");
    }
    List<FormError> wrong = amendments.obstacles(number);
    if (!wrong.isEmpty()) {
      throw new StepRefused(
          "modulo", "Nel modulo corretto ci sono %d errori da sistemare.", wrong.size());
    }
    copies.of(number);
    Amendments.Version version = amendments.send(number).orElseThrow();
    return "; modulo corretto, risposte cambiate: %d (versione %d)"
        .formatted(version.changes().size(), version.number());
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
    int items = request.items().size();
    return items == 1 ? "Risposto a una voce" : "Risposto a %d voci".formatted(items);
  }
}
