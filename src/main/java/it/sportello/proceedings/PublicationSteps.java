package it.sportello.proceedings;

import it.sportello.catalogue.Catalogue;
import it.sportello.deadlines.ClockMoved;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.proceedings.ProcedureActs.Wording;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What laying a plan open, and answering what was observed, bring about. */
@Component
@LegalBasis("L. 1150/1942, art. 16; L.R. Emilia-Romagna 24/2017, art. 38; D.P.R. 160/2010, art. 8")
class PublicationSteps implements StepEffects {

  static final TermCode TERM = TermCode.PLAN_OBSERVATIONS;

  private final PlanDeposits deposits;
  private final PlanObservations observations;
  private final Catalogue catalogue;
  private final CaseTerms terms;
  private final ProcedureActs acts;
  private final Journal journal;
  private final Clock clock;

  PublicationSteps(
      PlanDeposits deposits,
      PlanObservations observations,
      Catalogue catalogue,
      CaseTerms terms,
      ProcedureActs acts,
      Journal journal,
      Clock clock) {
    this.deposits = deposits;
    this.observations = observations;
    this.catalogue = catalogue;
    this.terms = terms;
    this.acts = acts;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public Set<DecidedStep> steps() {
    return EnumSet.of(DecidedStep.PUBLISH_DEPOSIT, DecidedStep.ANSWER_OBSERVATIONS);
  }

  @Override
  public void take(Proceeding proceeding, Taken taken) {
    if (taken.step() == DecidedStep.PUBLISH_DEPOSIT) {
      publish(proceeding, taken);
    } else {
      answer(proceeding, taken);
    }
  }

  private void publish(Proceeding proceeding, Taken taken) {
    CaseNumber number = proceeding.number();
    ClockView term = terms.start(number, TERM);
    String object = catalogue.procedure(proceeding.procedure()).name().it();
    deposits.save(
        new PlanDeposit(proceeding, object, taken.reasons())
            .open(LegalTime.dayOf(clock.instant()), term.due()));
    ActView act =
        acts.write(
            proceeding,
            ActKind.DEPOSIT_NOTICE,
            Wording.letter(
                "Avviso di deposito",
                "L. 1150/1942, art. 16",
                "Gli elaborati sono depositati e pubblicati sul sito dello sportello. Chiunque può"
                    + " prenderne visione e presentare osservazioni entro il %s."
                        .formatted(Italian.date(term.due())),
                taken.reasons()),
            ExaminationActs.signature(proceeding));
    journal.happened(
        number,
        EventKind.DEPOSIT_PUBLISHED,
        "Osservazioni entro il " + Italian.day(term.due()),
        act.document());
  }

  /** The days are over: what arrived is counted, and nothing more is taken. */
  void close(CaseNumber number) {
    ClockView term = terms.expire(number, TERM, "");
    journal.byLaw(
        number,
        EventKind.DEPOSIT_ENDED,
        term.effectiveFrom(),
        "Osservazioni ricevute: %d".formatted(observations.countByCaseNumber(number.value())),
        null);
  }

  /** A corrected term moves the day until which everybody is told that they may observe. */
  @EventListener
  public void on(ClockMoved moved) {
    if (moved.key().code().equals(TERM) && moved.due() != null) {
      deposits
          .findById(moved.key().number().value())
          .ifPresent(deposit -> deposit.openUntil(moved.due()));
    }
  }

  private void answer(Proceeding proceeding, Taken taken) {
    List<ObservationView> all =
        observations.findByCaseNumberOrderByPosition(proceeding.number().value()).stream()
            .map(PlanObservation::view)
            .toList();
    if (all.stream().anyMatch(one -> one.accepted().isEmpty())) {
      throw new StepRefused("reasons", "Rispondi prima a ciascuna osservazione.");
    }
    List<String> answers =
        all.stream()
            .map(
                one ->
                    "Osservazione n. %d: %s. %s"
                        .formatted(
                            one.position(),
                            one.accepted().orElseThrow() ? "accolta" : "non accolta",
                            one.reply()))
            .toList();
    ActView act =
        acts.write(
            proceeding,
            ActKind.COUNTER_DEDUCTIONS,
            Wording.letter(
                    "Controdeduzioni alle osservazioni",
                    "L. 1150/1942, art. 16",
                    all.isEmpty()
                        ? "Nel termine non sono pervenute osservazioni."
                        : "Alle %d osservazioni pervenute si risponde come segue."
                            .formatted(all.size()),
                    taken.reasons())
                .because(answers),
            ExaminationActs.signature(proceeding));
    journal.happened(
        proceeding.number(),
        EventKind.OBSERVATIONS_ANSWERED,
        "Osservazioni: %d".formatted(all.size()),
        act.document());
  }
}
