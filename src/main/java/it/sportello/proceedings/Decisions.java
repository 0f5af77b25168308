package it.sportello.proceedings;

import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the head of the office signs on an application for a permit. */
@Service
@Transactional
public class Decisions {

  private final StepGate gate;
  private final CurrentActor currentActor;
  private final CaseTerms terms;
  private final TitleActs acts;
  private final TitleWorks works;
  private final OwnAuthorisations authorisations;
  private final Workflow workflow;
  private final Journal journal;
  private final Clock clock;

  Decisions(
      StepGate gate,
      CurrentActor currentActor,
      CaseTerms terms,
      TitleActs acts,
      TitleWorks works,
      OwnAuthorisations authorisations,
      Workflow workflow,
      Journal journal,
      Clock clock) {
    this.gate = gate;
    this.currentActor = currentActor;
    this.terms = terms;
    this.acts = acts;
    this.works = works;
    this.authorisations = authorisations;
    this.workflow = workflow;
    this.journal = journal;
    this.clock = clock;
  }

  /** Issues the title; from then on works must start within a year and end within three. */
  @LegalBasis("D.P.R. 380/2001, art. 15; art. 20, c. 6")
  public void issuePermit(CaseNumber number) {
    Proceeding proceeding = gate.head(number, Step.ISSUE_PERMIT);
    authorisations.mustBeThere(proceeding);
    Actor head = currentActor.get();
    ActView act = acts.permit(proceeding, terms.finalTerm(proceeding), head.name());
    proceeding.find(Step.IS_TITLE_ISSUED, true);
    proceeding.close(CaseState.ENDED_BY_POSITIVE_OUTCOME, clock.instant());
    terms.decided(proceeding, "Titolo rilasciato");
    authorisations.issuedWith(proceeding);
    works.begin(proceeding, clock.instant(), "express");
    journal.happened(
        number, EventKind.TITLE_ISSUED, "Titolo n. %s".formatted(act.protocol()), act.document());
    workflow.complete(Step.ISSUE_PERMIT, number);
  }

  /** Refuses the permit, answering the observations. */
  @LegalBasis("L. 241/1990, artt. 3 e 10-bis; D.P.R. 380/2001, art. 20, c. 6")
  public void refusePermit(CaseNumber number) {
    Proceeding proceeding = gate.head(number, Step.REFUSE_PERMIT);
    Actor head = currentActor.get();
    ActView act = acts.refusal(proceeding, terms.finalTerm(proceeding), head.name());
    proceeding.find(Step.IS_TITLE_ISSUED, false);
    proceeding.find(Step.IS_REFUSED, true);
    proceeding.close(CaseState.ENDED_BY_NEGATIVE_OUTCOME, clock.instant());
    terms.decided(proceeding, "Istanza respinta");
    journal.happened(
        number, EventKind.REFUSED, "Diniego n. %s".formatted(act.protocol()), act.document());
    workflow.complete(Step.REFUSE_PERMIT, number);
  }
}
