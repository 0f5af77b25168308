package it.sportello.proceedings;

import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Procedure;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conferences that are held on a project before its application: asked for with reasons and a
 * feasibility study, granted or not, their determinations forwarded to whoever asked.
 */
@Service
@Transactional
@LegalBasis("L. 241/1990, art. 14, c. 3")
public class Preliminaries {

  static final String PROCESS = "preliminaryConference";

  private final StepGate gate;
  private final CaseAccess access;
  private final Cases cases;
  private final Catalogue catalogue;
  private final CaseTerms terms;
  private final Conferences conferences;
  private final FactFindingActs acts;
  private final Workflow workflow;
  private final Journal journal;
  private final Clock clock;

  Preliminaries(
      StepGate gate,
      CaseAccess access,
      Cases cases,
      Catalogue catalogue,
      CaseTerms terms,
      Conferences conferences,
      FactFindingActs acts,
      Workflow workflow,
      Journal journal,
      Clock clock) {
    this.gate = gate;
    this.access = access;
    this.cases = cases;
    this.catalogue = catalogue;
    this.terms = terms;
    this.conferences = conferences;
    this.acts = acts;
    this.workflow = workflow;
    this.journal = journal;
    this.clock = clock;
  }

  /** The office grants the conference, or says why not. */
  public void assess(CaseNumber number, boolean accepted, String reasons) {
    Proceeding proceeding = gate.staff(number, Step.ASSESS_REQUEST);
    StepGate.mustSay(reasons, "reasons");
    proceeding.explain(Step.ASSESS_REQUEST, reasons);
    proceeding.find(Step.IS_REQUEST_ACCEPTED, accepted);
    if (accepted) {
      journal.happened(number, EventKind.PRELIMINARY_ACCEPTED, reasons);
    } else {
      ActView reply = acts.preliminaryReply(proceeding, reasons);
      proceeding.close(CaseState.ENDED_BY_NEGATIVE_OUTCOME, clock.instant());
      terms.closeAll(number, "Conferenza non indetta");
      journal.happened(number, EventKind.PRELIMINARY_DECLINED, reasons, reply.document());
    }
    workflow.complete(Step.ASSESS_REQUEST, number);
    workflow.deadlinesMoved(number);
  }

  /** Sends what the bodies said to whoever asked, as soon as the last has spoken or been silent. */
  void forward(CaseNumber number) {
    Proceeding proceeding = access.asLaw(number);
    conferences.end(number);
    ConferenceView conference = conferences.view(number).orElseThrow();
    Instant expiry = conference.lastDue().atStartOfDay(LegalTime.ROME).toInstant();
    terms.startOfConference(number, TermCode.CDS_PRELIM_FORWARD, expiry, conference);
    terms.met(number, TermCode.CDS_PRELIM_FORWARD, "");
    ActView report = acts.preliminaryReport(proceeding, conference);
    proceeding.close(CaseState.ENDED_BY_POSITIVE_OUTCOME, clock.instant());
    terms.closeAll(number, "Determinazioni trasmesse");
    journal.happened(
        number,
        EventKind.DETERMINATIONS_FORWARDED,
        "Sul progetto definitivo si procede in conferenza simultanea",
        report.document());
  }

  /** The preliminary conferences that the same holder had on the same place, the last first. */
  @Transactional(readOnly = true)
  public List<CaseNumber> before(CaseNumber number) {
    Proceeding proceeding = access.toGlance(number);
    List<String> procedures =
        catalogue.procedures().stream()
            .filter(procedure -> procedure.process().equals(PROCESS))
            .map(Procedure::code)
            .toList();
    if (procedures.contains(proceeding.procedure())) {
      return List.of();
    }
    return cases
        .endedWell(procedures, proceeding.office().value(), proceeding.holder(), proceeding.place())
        .stream()
        .map(CaseNumber::new)
        .toList();
  }
}
