package it.sportello.proceedings;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.LegalBasis;
import it.sportello.proceedings.ProcedureActs.Wording;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the votes on an implementation plan bring about. */
@Component
@LegalBasis("L. 1150/1942, artt. 13-16 e 28; L. 136/1999, art. 22")
class PlanSteps implements StepEffects {

  static final String ADOPTED = "isPlanAdopted";
  static final String APPROVED = "isPlanApproved";
  static final String REFUSED = "isPlanRefused";

  private static final String BASIS = "L. 1150/1942, artt. 13-16 e 28";

  private final CaseTerms terms;
  private final ProcedureActs acts;
  private final Journal journal;
  private final Clock clock;

  PlanSteps(CaseTerms terms, ProcedureActs acts, Journal journal, Clock clock) {
    this.terms = terms;
    this.acts = acts;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public Set<DecidedStep> steps() {
    return EnumSet.of(DecidedStep.ADOPT_PLAN, DecidedStep.APPROVE_PLAN);
  }

  @Override
  public void take(Proceeding proceeding, Taken taken) {
    boolean adopting = taken.step() == DecidedStep.ADOPT_PLAN;
    if (!taken.isFavourable()) {
      refuse(proceeding, taken, adopting);
    } else if (adopting) {
      adopt(proceeding, taken);
    } else {
      approve(proceeding, taken);
    }
  }

  /**
   * The term of the law is that of this decision; for the approval the law of the State has none.
   */
  @LegalBasis("L. 136/1999, art. 22")
  private void adopt(Proceeding proceeding, Taken taken) {
    proceeding.find(ADOPTED, true);
    terms.met(proceeding.number(), TermCode.LOTT_DECIDE, "");
    terms.met(proceeding.number(), TermCode.POTERE_SOST, "");
    journal.happened(proceeding.number(), EventKind.PLAN_ADOPTED, taken.reasons());
  }

  private void approve(Proceeding proceeding, Taken taken) {
    ActView act =
        acts.write(
            proceeding,
            ActKind.PLAN_APPROVAL,
            Wording.decision(
                    "Approvazione del piano attuativo",
                    BASIS,
                    "Il piano attuativo è approvato. Ha effetto dopo la pubblicazione e la stipula"
                        + " della convenzione, quando è prevista.",
                    taken.reasons())
                .because(List.of(proceeding.reason(DecidedStep.ANSWER_OBSERVATIONS.task()))),
            ExaminationActs.signature(proceeding));
    proceeding.find(APPROVED, true);
    proceeding.close(CaseState.ENDED_BY_POSITIVE_OUTCOME, clock.instant());
    terms.decided(proceeding, "Piano approvato");
    journal.happened(proceeding.number(), EventKind.PLAN_APPROVED, taken.reasons(), act.document());
  }

  private void refuse(Proceeding proceeding, Taken taken, boolean adopting) {
    String outcome = adopting ? "Il piano non è adottato." : "Il piano non è approvato.";
    ActView act =
        acts.write(
            proceeding,
            ActKind.REFUSAL,
            Wording.decision("Piano attuativo respinto", BASIS, outcome, taken.reasons()),
            ExaminationActs.signature(proceeding));
    proceeding.find(REFUSED, true);
    proceeding.close(CaseState.ENDED_BY_NEGATIVE_OUTCOME, clock.instant());
    terms.decided(proceeding, "Piano respinto");
    journal.happened(
        proceeding.number(),
        EventKind.PLAN_REFUSED,
        outcome + " " + taken.reasons(),
        act.document());
  }
}
