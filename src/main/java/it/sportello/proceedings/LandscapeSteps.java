package it.sportello.proceedings;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.proceedings.ProcedureActs.Wording;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Interest;
import it.sportello.territory.Territory;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the steps of a landscape authorisation bring about. */
@Component
@LegalBasis("D.Lgs. 42/2004, art. 146; D.P.R. 31/2017, art. 11")
class LandscapeSteps implements StepEffects {

  static final String BODY = "superintendence";
  static final String CONTRARY = "isOpinionContrary";
  static final String FAVOURABLE = "isLandscapeFavourable";

  private final OwnAuthorisations authorisations;
  private final CaseTerms terms;
  private final ProcedureActs acts;
  private final Territory territory;
  private final Journal journal;

  LandscapeSteps(
      OwnAuthorisations authorisations,
      CaseTerms terms,
      ProcedureActs acts,
      Territory territory,
      Journal journal) {
    this.authorisations = authorisations;
    this.terms = terms;
    this.acts = acts;
    this.territory = territory;
    this.journal = journal;
  }

  @Override
  public Set<DecidedStep> steps() {
    return EnumSet.of(
        DecidedStep.SEND_TO_SUPERINTENDENCE,
        DecidedStep.RECORD_OPINION,
        DecidedStep.PROPOSE_LANDSCAPE,
        DecidedStep.ISSUE_LANDSCAPE,
        DecidedStep.REFUSE_LANDSCAPE);
  }

  @Override
  public void take(Proceeding proceeding, Taken taken) {
    LandscapeKind kind = authorisations.kind(proceeding);
    switch (taken.step()) {
      case SEND_TO_SUPERINTENDENCE -> send(proceeding, kind, taken);
      case RECORD_OPINION -> opinion(proceeding, kind, taken);
      case PROPOSE_LANDSCAPE -> propose(proceeding, taken);
      case ISSUE_LANDSCAPE -> issue(proceeding, kind, taken);
      case REFUSE_LANDSCAPE -> refuse(proceeding, kind, taken);
      default -> throw new IllegalArgumentException(taken.step().name());
    }
  }

  private void send(Proceeding proceeding, LandscapeKind kind, Taken taken) {
    CaseNumber number = proceeding.number();
    String body =
        territory
            .authorityFor(Interest.LANDSCAPE, proceeding.municipality())
            .map(AuthorityView::name)
            .orElse("Soprintendenza");
    proceeding.explain(BODY, body);
    terms.met(number, kind.transmit(), "");
    ClockView due = terms.start(number, kind.opinion());
    if (!kind.isSimplified()) {
      terms.start(number, kind.noOpinion());
    }
    ActView act =
        acts.write(
            proceeding,
            ActKind.LANDSCAPE_TRANSMISSION,
            Wording.letter(
                "Trasmissione alla Soprintendenza",
                kind.provision(),
                "Si trasmettono a %s la documentazione, la relazione e una proposta %s; il parere è"
                        .formatted(body, taken.isFavourable() ? "favorevole" : "contraria")
                    + " atteso entro il %s.".formatted(Italian.date(due.due())),
                taken.reasons()),
            ExaminationActs.signature(proceeding));
    journal.happened(
        number,
        EventKind.SENT_TO_SUPERINTENDENCE,
        "%s, parere entro il %s".formatted(body, Italian.day(due.due())),
        act.document());
  }

  private void opinion(Proceeding proceeding, LandscapeKind kind, Taken taken) {
    CaseNumber number = proceeding.number();
    terms.met(number, kind.opinion(), "");
    terms.met(number, kind.noOpinion(), "");
    proceeding.find(CONTRARY, !taken.isFavourable());
    if (taken.way() == Way.CONDITIONAL) {
      proceeding.explain("landscapeConditions", taken.reasons());
    }
    ClockView due = terms.start(number, kind.decide());
    journal.received(
        number,
        EventKind.OPINION_RECEIVED,
        "%s; decisione entro il %s".formatted(said(taken.way()), Italian.day(due.due())),
        proceeding.reason(BODY));
  }

  private static String said(Way way) {
    return switch (way) {
      case CONDITIONAL -> "Favorevole con condizioni";
      case UNFAVOURABLE -> "Contrario";
      default -> "Favorevole";
    };
  }

  /** The opinion that was given in time binds. */
  @LegalBasis("D.Lgs. 42/2004, art. 146, c. 5")
  private void propose(Proceeding proceeding, Taken taken) {
    if (taken.isFavourable() && proceeding.found(CONTRARY)) {
      throw new StepRefused(
          "way",
          "Il parere contrario della Soprintendenza è vincolante (D.Lgs. 42/2004, art. 146, c. 5).");
    }
    proceeding.find(FAVOURABLE, taken.isFavourable());
    journal.happened(
        proceeding.number(),
        EventKind.LANDSCAPE_PROPOSED,
        taken.isFavourable() ? "Favorevole" : "Sfavorevole");
  }

  private void issue(Proceeding proceeding, LandscapeKind kind, Taken taken) {
    ActView act =
        acts.write(
            proceeding,
            ActKind.LANDSCAPE_AUTHORISATION,
            Wording.decision(
                    "Autorizzazione paesaggistica",
                    kind.provision(),
                    "Si autorizzano, sotto il profilo paesaggistico, gli interventi descritti negli"
                        + " elaborati elencati. L’autorizzazione è efficace cinque anni (art. 146,"
                        + " c. 4) ed è atto autonomo e presupposto del titolo edilizio.",
                    taken.reasons())
                .because(List.of(proceeding.reason(DecidedStep.PROPOSE_LANDSCAPE.task())))
                .with(ProcedureActs.lines(proceeding.reason("landscapeConditions"))),
            ActWriter.Signature.head(taken.signer()));
    authorisations.decide(proceeding, decision(kind, true));
    journal.happened(
        proceeding.number(),
        EventKind.LANDSCAPE_GRANTED,
        "Autorizzazione n. %s".formatted(act.protocol()),
        act.document());
  }

  private void refuse(Proceeding proceeding, LandscapeKind kind, Taken taken) {
    ActView act =
        acts.write(
            proceeding,
            ActKind.REFUSAL,
            Wording.decision(
                    "Diniego dell’autorizzazione paesaggistica",
                    kind.provision(),
                    "L’autorizzazione paesaggistica è negata per i motivi già comunicati.",
                    taken.reasons())
                .because(
                    List.of(
                        proceeding.reason(Step.NOTIFY_OBSTACLES),
                        proceeding.reason(Step.WEIGH_OBSERVATIONS))),
            ActWriter.Signature.head(taken.signer()));
    authorisations.decide(proceeding, decision(kind, false));
    journal.happened(
        proceeding.number(),
        EventKind.LANDSCAPE_REFUSED,
        "Diniego n. %s".formatted(act.protocol()),
        act.document());
  }

  private static OwnAuthorisations.Decision decision(LandscapeKind kind, boolean granted) {
    return new OwnAuthorisations.Decision(
        OwnAuthorisations.LANDSCAPE,
        granted,
        List.of(kind.total(), kind.decide()),
        TermCode.PAES_VALIDITY,
        granted ? "Autorizzazione rilasciata" : "Autorizzazione negata");
  }
}
