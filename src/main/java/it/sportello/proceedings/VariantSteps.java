package it.sportello.proceedings;

import it.sportello.law.LegalBasis;
import it.sportello.proceedings.ProcedureActs.Wording;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the steps of a change of the plan for a productive settlement bring about. */
@Component
@LegalBasis("D.P.R. 160/2010, art. 8")
class VariantSteps implements StepEffects {

  static final String ADMISSIBLE = "arePreconditionsMet";
  static final String INADMISSIBLE = "isInadmissible";
  static final String APPROVED = "isVariantApproved";
  static final String VOTED_DOWN = "isCouncilAgainst";

  private static final String BASIS = "D.P.R. 160/2010, art. 8";

  private final CaseTerms terms;
  private final TitleWorks works;
  private final ProcedureActs acts;
  private final Journal journal;
  private final Clock clock;

  VariantSteps(
      CaseTerms terms, TitleWorks works, ProcedureActs acts, Journal journal, Clock clock) {
    this.terms = terms;
    this.works = works;
    this.acts = acts;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public Set<DecidedStep> steps() {
    return EnumSet.of(
        DecidedStep.CHECK_PRECONDITIONS,
        DecidedStep.REJECT_VARIANT,
        DecidedStep.SEND_MINUTES,
        DecidedStep.RECORD_VOTE,
        DecidedStep.ISSUE_VARIANT);
  }

  @Override
  public void take(Proceeding proceeding, Taken taken) {
    switch (taken.step()) {
      case CHECK_PRECONDITIONS -> check(proceeding, taken);
      case REJECT_VARIANT -> reject(proceeding, taken);
      case SEND_MINUTES -> sendMinutes(proceeding, taken);
      case RECORD_VOTE -> vote(proceeding, taken);
      case ISSUE_VARIANT -> issue(proceeding, taken);
      default -> throw new IllegalArgumentException(taken.step().name());
    }
  }

  /** The conference of a change of the plan meets in public, and so at once. */
  @LegalBasis("D.P.R. 160/2010, art. 8, c. 1")
  private void check(Proceeding proceeding, Taken taken) {
    boolean met = taken.isFavourable();
    proceeding.find(ADMISSIBLE, met);
    proceeding.find(Step.IS_SIMULTANEOUS, met);
    journal.happened(
        proceeding.number(),
        EventKind.PRECONDITIONS_CHECKED,
        met ? "Presupposti presenti: conferenza in seduta pubblica" : "Presupposti mancanti");
  }

  private void reject(Proceeding proceeding, Taken taken) {
    ActView act =
        acts.write(
            proceeding,
            ActKind.REFUSAL,
            Wording.decision(
                    "Improcedibilità della variante",
                    BASIS,
                    "L’istanza è improcedibile: mancano i presupposti dell’art. 8, c. 1.",
                    taken.reasons())
                .because(List.of(proceeding.reason(DecidedStep.CHECK_PRECONDITIONS.task()))),
            ActWriter.Signature.head(taken.signer()));
    proceeding.find(INADMISSIBLE, true);
    proceeding.close(CaseState.ENDED_BY_NEGATIVE_OUTCOME, clock.instant());
    terms.decided(proceeding, "Istanza improcedibile");
    journal.happened(
        proceeding.number(),
        EventKind.VARIANT_REJECTED,
        "Atto n. %s".formatted(act.protocol()),
        act.document());
  }

  private void sendMinutes(Proceeding proceeding, Taken taken) {
    ActView act =
        acts.write(
            proceeding,
            ActKind.MINUTES_TO_COUNCIL,
            Wording.letter(
                "Trasmissione del verbale al Consiglio",
                BASIS,
                "Si trasmette il verbale della conferenza, con l’assenso della Regione, perché sia"
                    + " sottoposto alla votazione del Consiglio nella prima seduta utile.",
                taken.reasons()),
            ExaminationActs.signature(proceeding));
    journal.happened(proceeding.number(), EventKind.MINUTES_SENT, taken.reasons(), act.document());
  }

  private void vote(Proceeding proceeding, Taken taken) {
    proceeding.find(APPROVED, taken.isFavourable());
    proceeding.find(VOTED_DOWN, !taken.isFavourable());
    journal.happened(
        proceeding.number(),
        EventKind.COUNCIL_VOTED,
        (taken.isFavourable() ? "Variante approvata. " : "Variante non approvata. ")
            + taken.reasons());
  }

  private void issue(Proceeding proceeding, Taken taken) {
    ActView act =
        acts.write(
            proceeding,
            ActKind.SINGLE_MEASURE,
            Wording.decision(
                    "Provvedimento unico in variante",
                    BASIS,
                    "Si rilascia il provvedimento unico, titolo per l’insediamento e le opere"
                        + " descritte, in variante allo strumento urbanistico.",
                    taken.reasons())
                .because(
                    List.of(
                        proceeding.reason(DecidedStep.RECORD_VOTE.task()),
                        proceeding.reason(DecidedStep.ANSWER_OBSERVATIONS.task())))
                .with(ProcedureActs.lines(proceeding.reason(Step.CONDITIONS))),
            ActWriter.Signature.head(taken.signer()));
    proceeding.find(Step.IS_TITLE_ISSUED, true);
    proceeding.close(CaseState.ENDED_BY_POSITIVE_OUTCOME, clock.instant());
    terms.decided(proceeding, "Titolo rilasciato");
    works.begin(proceeding, clock.instant(), "express");
    journal.happened(
        proceeding.number(),
        EventKind.TITLE_ISSUED,
        "Titolo n. %s".formatted(act.protocol()),
        act.document());
  }
}
