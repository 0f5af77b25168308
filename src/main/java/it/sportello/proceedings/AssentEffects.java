package it.sportello.proceedings;

import it.sportello.catalogue.Catalogue;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.rules.Efficacy;
import it.sportello.conferences.rules.Outcome;
import it.sportello.conferences.rules.Voice;
import it.sportello.deadlines.ClockView;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.proceedings.ProcedureActs.Wording;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the end of a conference means to a notice that waits for the assents, or to a variant. */
@Service
@Transactional
class AssentEffects {

  static final String RELEASED = "areAssentsReleased";

  private static final String BASIS = "L. 241/1990, art. 19-bis, c. 3";

  private final CaseAccess access;
  private final CaseTerms terms;
  private final Catalogue catalogue;
  private final Conferences conferences;
  private final ProcedureActs acts;
  private final Journal journal;
  private final Clock clock;

  AssentEffects(
      CaseAccess access,
      CaseTerms terms,
      Catalogue catalogue,
      Conferences conferences,
      ProcedureActs acts,
      Journal journal,
      Clock clock) {
    this.access = access;
    this.terms = terms;
    this.catalogue = catalogue;
    this.conferences = conferences;
    this.acts = acts;
    this.journal = journal;
    this.clock = clock;
  }

  /** Whether the conference, or the one body that was heard, ended in an effective assent. */
  @LegalBasis("L. 241/1990, artt. 14-quater, 14-quinquies, 16 e 17-bis")
  boolean areGiven(CaseNumber number) {
    ConferenceView conference = conferences.view(number).orElseThrow();
    if (conference.stage().kind().isOfOne()) {
      return conference.voices().stream().noneMatch(Voice::dissents);
    }
    Efficacy efficacy = conference.stage().efficacy().orElse(Efficacy.NONE);
    return conference.outcome().filter(Outcome.Favourable.class::isInstance).isPresent()
        && (efficacy == Efficacy.IMMEDIATE || efficacy == Efficacy.DEFINITIVE);
  }

  /** Tells that all assents are there: from now on one may begin, and the control runs. */
  @LegalBasis("L. 241/1990, artt. 19, commi 3 e 6-bis, e 19-bis, c. 3")
  void release(CaseNumber number) {
    Proceeding proceeding = access.asLaw(number);
    proceeding.find(RELEASED, true);
    proceeding.silenceIsAssent(true);
    ClockView control = terms.startFinal(proceeding, "conditional");
    ActView act =
        acts.write(
            proceeding,
            ActKind.ASSENTS_RELEASED,
            Wording.letter(
                    "Comunicazione del rilascio degli atti di assenso",
                    BASIS,
                    "Gli atti di assenso sono stati acquisiti. Da oggi l’attività può iniziare. Il"
                        + " controllo dell’ufficio si svolge entro il %s."
                            .formatted(Italian.date(control.due())),
                    "")
                .with(ProcedureActs.lines(proceeding.reason(Step.CONDITIONS))),
            ActWriter.Signature.HOUSE);
    journal.happened(
        number,
        EventKind.ASSENTS_RELEASED,
        "L’attività può iniziare; controllo entro il " + Italian.day(control.due()),
        act.document());
  }

  /** An assent was refused: the notice has no effect and the case is over. */
  @LegalBasis("L. 241/1990, artt. 14-bis, c. 5, e 19-bis, c. 3")
  void refuse(CaseNumber number) {
    Proceeding proceeding = access.asLaw(number);
    proceeding.close(CaseState.ENDED_BY_NEGATIVE_OUTCOME, clock.instant());
    terms.closeAll(number, "Assensi negati");
    ActView act =
        acts.write(
            proceeding,
            ActKind.ASSENTS_REFUSED,
            Wording.decision(
                "Comunicazione del diniego degli atti di assenso",
                BASIS,
                "Gli atti di assenso non sono stati rilasciati: la segnalazione resta senza effetto"
                    + " e l’attività non può iniziare.",
                String.join("\n", dissents(number))),
            ActWriter.Signature.HOUSE);
    journal.happened(
        number,
        EventKind.ASSENTS_REFUSED,
        "%s: l’attività non può iniziare"
            .formatted(catalogue.procedure(proceeding.procedure()).name().it()),
        act.document());
  }

  private List<String> dissents(CaseNumber number) {
    return conferences.view(number).stream()
        .flatMap(conference -> conference.participants().stream())
        .filter(body -> body.hasSpoken() && body.voice().dissents())
        .map(body -> body.name() + ": " + body.reasons())
        .toList();
  }
}
