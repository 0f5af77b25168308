package it.sportello.proceedings;

import it.sportello.catalogue.AuthorityToHear;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.identity.ActorId;
import it.sportello.identity.Identity;
import it.sportello.identity.PersonView;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the officer of the desk does with an application for a permit, from naming to proposing. */
@Service
@Transactional
public class Examination {

  private static final int LONGEST_REPLY = 30;

  /** Why no body is heard although the application names some. */
  public static final String WITHOUT = "withoutConference";

  private final StepGate gate;
  private final CaseRecords records;
  private final CaseTerms terms;
  private final ExaminationActs acts;
  private final Consultations consultations;
  private final Workflow workflow;
  private final Journal journal;
  private final Identity identity;
  private final Clock clock;

  Examination(
      StepGate gate,
      CaseRecords records,
      CaseTerms terms,
      ExaminationActs acts,
      Consultations consultations,
      Workflow workflow,
      Journal journal,
      Identity identity,
      Clock clock) {
    this.gate = gate;
    this.records = records;
    this.terms = terms;
    this.acts = acts;
    this.consultations = consultations;
    this.workflow = workflow;
    this.journal = journal;
    this.identity = identity;
    this.clock = clock;
  }

  /** Names the officer in charge among the staff of the office. */
  @LegalBasis("L. 241/1990, art. 5; D.P.R. 380/2001, art. 20, c. 2")
  public void nameOfficer(CaseNumber number, ActorId officer) {
    Proceeding proceeding = gate.staff(number, Step.NAME_OFFICER);
    PersonView person =
        identity.staffOf(proceeding.office()).stream()
            .filter(staff -> staff.id().equals(officer))
            .findFirst()
            .orElseThrow(() -> new StepRefused("officer", "Scegli una persona dell’ufficio."));
    proceeding.nameOfficer(person.id(), person.name());
    journal.happened(number, EventKind.OFFICER_NAMED, person.name());
    workflow.complete(Step.NAME_OFFICER, number);
    terms.met(number, TermCode.PDC_RDP_NAME, "");
  }

  /** Declares the application complete: every item was looked at and none is missing. */
  public void declareComplete(CaseNumber number, List<CheckedItem> items) {
    Proceeding proceeding = gate.staff(number, Step.CHECK_COMPLETENESS);
    if (items.stream().anyMatch(item -> item.finding() == CheckedItem.Finding.MISSING)) {
      throw new StepRefused("items", "Alcune voci mancano: chiedi l’integrazione.");
    }
    records.checked(number, items);
    proceeding.find(Step.IS_COMPLETE, true);
    journal.happened(number, EventKind.FOUND_COMPLETE, "Tutte le voci sono presenti o non dovute");
    workflow.complete(Step.CHECK_COMPLETENESS, number);
    nothingIsLeftToAsk(number);
  }

  /** Documents are asked for once: whoever asked, or needs nothing, has kept the term for it. */
  private void nothingIsLeftToAsk(CaseNumber number) {
    terms.met(number, TermCode.PDC_INTEGR_REQ, "");
    terms.met(number, TermCode.SUAP_INTEGR_REQ, "");
  }

  /**
   * Asks for what is missing, item by item. It can be done once; the term is interrupted and starts
   * afresh when the documents arrive or, for a single measure, is suspended until then.
   */
  @LegalBasis(
      "D.P.R. 380/2001, art. 20, c. 5; D.P.R. 160/2010, art. 7, c. 1; L. 241/1990, art. 2, c. 7")
  public void requestDocuments(
      CaseNumber number, List<CheckedItem> checked, List<RequestedItem> asked, int days) {
    Proceeding proceeding = gate.staff(number, Step.CHECK_COMPLETENESS);
    mustBeAskable(proceeding, asked, days);
    records.checked(number, checked);
    terms.happened(number, EventType.INTEGRATION_REQUEST, "%d voci".formatted(asked.size()));
    nothingIsLeftToAsk(number);
    ClockView reply = terms.allow(number, TermCode.INTEGRATION_REPLY, days);
    var request =
        new DocumentRequest(number, RequestView.Kind.INTEGRATION, clock.instant(), reply.due());
    request.ask(asked);
    records.save(request);
    proceeding.become(CaseState.INTEGRATION_REQUESTED);
    proceeding.find(Step.IS_COMPLETE, false);
    ActView act = acts.integrationRequest(proceeding, request.view(), terms.finalTerm(proceeding));
    journal.happened(
        number,
        EventKind.DOCUMENTS_REQUESTED,
        asked.size() == 1
            ? "Chiesta una voce entro il %s".formatted(Italian.day(reply.due()))
            : "Chieste %d voci entro il %s".formatted(asked.size(), Italian.day(reply.due())),
        act.document());
    workflow.complete(Step.CHECK_COMPLETENESS, number);
    workflow.deadlinesMoved(number);
  }

  private void mustBeAskable(Proceeding proceeding, List<RequestedItem> asked, int days) {
    if (asked.isEmpty()) {
      throw new StepRefused("items", "Indica almeno una voce da chiedere.");
    }
    if (asked.stream().anyMatch(item -> item.what().isBlank() || item.reason().isBlank())) {
      throw new StepRefused("items", "Ogni voce deve dire che cosa serve e perché.");
    }
    if (days < 1 || days > LONGEST_REPLY) {
      throw new StepRefused("days", "Il termine per integrare va da 1 a 30 giorni.");
    }
    if (records.wasAsked(proceeding.number(), RequestView.Kind.INTEGRATION)) {
      throw new StepRefused(
          "items",
          "L’integrazione è già stata chiesta una volta: la legge non ne ammette una seconda"
              + " (%s).",
          acts.askedUnder(proceeding));
    }
  }

  /**
   * Ends the examination, and says whether other bodies must be heard in a conference. Who hears
   * none of those that the application names says why: it is read again before the act is signed.
   */
  @LegalBasis("D.P.R. 380/2001, art. 20, commi 3 e 5-bis; L. 241/1990, art. 14, c. 2")
  public void examine(
      CaseNumber number, String report, boolean conferenceNeeded, String whyWithout) {
    Proceeding proceeding = gate.staff(number, Step.EXAMINE);
    StepGate.mustSay(report, "report");
    String why = whyWithout == null ? "" : whyWithout.strip();
    List<AuthorityToHear> named = conferenceNeeded ? List.of() : consultations.proposed(number);
    if (!named.isEmpty() && why.isEmpty()) {
      throw new StepRefused(
          "whyWithout",
          "Scrivi perché decidi senza sentire %s.",
          named.stream().map(body -> body.authority().name()).collect(Collectors.joining(", ")));
    }
    proceeding.explain(Step.EXAMINE, report);
    proceeding.explain(WITHOUT, named.isEmpty() ? "" : why);
    proceeding.find(Step.NEEDS_CONFERENCE, conferenceNeeded);
    journal.happened(number, EventKind.EXAMINED, said(conferenceNeeded, named, why));
    workflow.complete(Step.EXAMINE, number);
    workflow.deadlinesMoved(number);
  }

  private static String said(boolean conference, List<AuthorityToHear> named, String why) {
    if (conference) {
      return "Si indice la conferenza di servizi";
    }
    return named.isEmpty() ? "Non servono altri enti" : "Senza sentire altri enti: " + why;
  }

  /** Proposes the measure to the head of the office. */
  @LegalBasis("D.P.R. 380/2001, art. 20, c. 3")
  public void propose(CaseNumber number, boolean favourable, String reasons, String prescriptions) {
    Proceeding proceeding = gate.staff(number, Step.PROPOSE);
    StepGate.mustSay(reasons, "reasons");
    proceeding.explain(Step.PROPOSE, reasons);
    proceeding.explain("prescriptions", prescriptions);
    proceeding.find(Step.IS_PROPOSAL_FAVOURABLE, favourable);
    terms.met(number, TermCode.PDC_PROPOSAL, "");
    terms.happened(number, EventType.PROPOSAL, "");
    journal.happened(number, EventKind.PROPOSED, favourable ? "Favorevole" : "Sfavorevole");
    workflow.complete(Step.PROPOSE, number);
    workflow.deadlinesMoved(number);
  }

  /** Tells the applicant what stands in the way, before any refusal. */
  @LegalBasis("L. 241/1990, art. 10-bis")
  public void notifyObstacles(CaseNumber number, List<String> grounds) {
    Proceeding proceeding = gate.staff(number, Step.NOTIFY_OBSTACLES);
    if (grounds.stream().allMatch(String::isBlank)) {
      throw new StepRefused("grounds", "Scrivi almeno un motivo.");
    }
    proceeding.explain(Step.NOTIFY_OBSTACLES, String.join("\n", grounds));
    terms.happened(number, EventType.REJECTION_NOTICE, "");
    ClockView observations = terms.start(number, TermCode.TENBIS_OBSERVATIONS);
    ActView act = acts.obstacles(proceeding, grounds, observations.due());
    journal.happened(
        number,
        EventKind.OBSTACLES_NOTIFIED,
        "Osservazioni entro il " + Italian.day(observations.due()),
        act.document());
    workflow.complete(Step.NOTIFY_OBSTACLES, number);
    workflow.deadlinesMoved(number);
  }

  /** Says whether the observations overcome the obstacles, and why. */
  @LegalBasis("L. 241/1990, art. 10-bis, c. 1")
  public void weighObservations(CaseNumber number, boolean overcome, String reasons) {
    Proceeding proceeding = gate.staff(number, Step.WEIGH_OBSERVATIONS);
    StepGate.mustSay(reasons, "reasons");
    proceeding.explain(Step.WEIGH_OBSERVATIONS, reasons);
    proceeding.find(Step.ARE_OBSTACLES_OVERCOME, overcome);
    journal.happened(
        number, EventKind.OBSERVATIONS_WEIGHED, overcome ? "Motivi superati" : "Motivi confermati");
    workflow.complete(Step.WEIGH_OBSERVATIONS, number);
    workflow.deadlinesMoved(number);
  }
}
