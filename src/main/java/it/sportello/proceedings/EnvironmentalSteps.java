package it.sportello.proceedings;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.proceedings.ProcedureActs.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the steps of a single environmental authorisation bring about. */
@Component
@LegalBasis("D.P.R. 59/2013, artt. 3 e 4")
class EnvironmentalSteps implements StepEffects {

  static final String ADOPTED = "isAdopted";

  private static final String BASIS = "D.P.R. 59/2013, artt. 3 e 4";
  private static final String AUTHORITY = "Autorità competente (Città metropolitana)";

  private final OwnAuthorisations authorisations;
  private final CaseTerms terms;
  private final ProcedureActs acts;
  private final Journal journal;

  EnvironmentalSteps(
      OwnAuthorisations authorisations, CaseTerms terms, ProcedureActs acts, Journal journal) {
    this.authorisations = authorisations;
    this.terms = terms;
    this.acts = acts;
    this.journal = journal;
  }

  @Override
  public Set<DecidedStep> steps() {
    return EnumSet.of(
        DecidedStep.FORWARD_TO_AUTHORITY,
        DecidedStep.RECORD_ADOPTION,
        DecidedStep.RELEASE_ENVIRONMENTAL,
        DecidedStep.REFUSE_ENVIRONMENTAL);
  }

  @Override
  public void take(Proceeding proceeding, Taken taken) {
    switch (taken.step()) {
      case FORWARD_TO_AUTHORITY -> forward(proceeding, taken);
      case RECORD_ADOPTION -> adopted(proceeding, taken);
      case RELEASE_ENVIRONMENTAL -> release(proceeding, taken);
      case REFUSE_ENVIRONMENTAL -> refuse(proceeding, taken);
      default -> throw new IllegalArgumentException(taken.step().name());
    }
  }

  private void forward(Proceeding proceeding, Taken taken) {
    CaseNumber number = proceeding.number();
    terms.met(number, TermCode.AUA_CHECK, "");
    ActView act =
        acts.write(
            proceeding,
            ActKind.AUTHORITY_FORWARDING,
            Wording.letter(
                "Trasmissione all’autorità competente",
                BASIS,
                "Si trasmettono la domanda e i suoi allegati per l’adozione del provvedimento. "
                    + until(number),
                taken.reasons()),
            ExaminationActs.signature(proceeding));
    journal.happened(
        number, EventKind.FORWARDED_TO_AUTHORITY, AUTHORITY + ". " + until(number), act.document());
  }

  private String until(CaseNumber number) {
    return terms
        .find(number, TermCode.AUA_FINAL)
        .map(term -> "Provvedimento atteso entro il " + Italian.day(term.due()))
        .orElse("");
  }

  private void adopted(Proceeding proceeding, Taken taken) {
    proceeding.find(ADOPTED, taken.isFavourable());
    journal.received(
        proceeding.number(),
        EventKind.ENVIRONMENTAL_ADOPTED,
        (taken.isFavourable() ? "Adottata: " : "Esito contrario: ") + taken.reasons(),
        AUTHORITY);
  }

  private void release(Proceeding proceeding, Taken taken) {
    ActView act =
        acts.write(
            proceeding,
            ActKind.ENVIRONMENTAL_AUTHORISATION,
            Wording.decision(
                    "Autorizzazione unica ambientale",
                    BASIS,
                    "Si rilascia l’autorizzazione unica ambientale adottata dall’autorità"
                        + " competente. Dura quindici anni dal rilascio (art. 3).",
                    taken.reasons())
                .because(List.of(proceeding.reason(DecidedStep.RECORD_ADOPTION.task()))),
            ActWriter.Signature.head(taken.signer()));
    authorisations.decide(proceeding, decision(true));
    journal.happened(
        proceeding.number(),
        EventKind.ENVIRONMENTAL_RELEASED,
        "Autorizzazione n. %s".formatted(act.protocol()),
        act.document());
  }

  private void refuse(Proceeding proceeding, Taken taken) {
    ActView act =
        acts.write(
            proceeding,
            ActKind.REFUSAL,
            Wording.decision(
                    "Diniego dell’autorizzazione unica ambientale",
                    BASIS,
                    "L’autorità competente ha negato l’autorizzazione per i motivi già comunicati.",
                    taken.reasons())
                .because(
                    List.of(
                        proceeding.reason(DecidedStep.RECORD_ADOPTION.task()),
                        proceeding.reason(Step.NOTIFY_OBSTACLES),
                        proceeding.reason(Step.WEIGH_OBSERVATIONS))),
            ActWriter.Signature.head(taken.signer()));
    authorisations.decide(proceeding, decision(false));
    journal.happened(
        proceeding.number(),
        EventKind.ENVIRONMENTAL_REFUSED,
        "Diniego n. %s".formatted(act.protocol()),
        act.document());
  }

  private static OwnAuthorisations.Decision decision(boolean granted) {
    return new OwnAuthorisations.Decision(
        OwnAuthorisations.ENVIRONMENTAL,
        granted,
        List.of(TermCode.AUA_FINAL),
        TermCode.AUA_VALIDITY,
        granted ? "Autorizzazione rilasciata" : "Autorizzazione negata");
  }
}
