package it.sportello.proceedings;

import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.ParticipantView;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.proceedings.ProcedureActs.Wording;
import it.sportello.territory.Interest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stops a change of the plan: the conference, the Region, the vote of the council. */
@Service
@Transactional
@LegalBasis("D.P.R. 160/2010, art. 8, c. 1")
class VariantEffects {

  private static final String BASIS = "D.P.R. 160/2010, art. 8";

  private final CaseAccess access;
  private final CaseTerms terms;
  private final Conferences conferences;
  private final AssentEffects assents;
  private final ProcedureActs acts;
  private final Journal journal;
  private final Clock clock;

  VariantEffects(
      CaseAccess access,
      CaseTerms terms,
      Conferences conferences,
      AssentEffects assents,
      ProcedureActs acts,
      Journal journal,
      Clock clock) {
    this.access = access;
    this.terms = terms;
    this.conferences = conferences;
    this.assents = assents;
    this.acts = acts;
    this.journal = journal;
    this.clock = clock;
  }

  boolean isConferenceFavourable(CaseNumber number) {
    return assents.areGiven(number);
  }

  /** The Region must have been convened, and not have dissented, whatever prevailed. */
  boolean isRegionAssenting(CaseNumber number) {
    Optional<ParticipantView> region =
        conferences.view(number).stream()
            .flatMap(conference -> conference.participants().stream())
            .filter(body -> body.guards().contains(Interest.URBAN_PLANNING))
            .findFirst();
    return region.filter(body -> !body.hasSpoken() || !body.voice().dissents()).isPresent();
  }

  boolean isStoppedByRegion(CaseNumber number) {
    return isConcluded(number) && assents.areGiven(number) && !isRegionAssenting(number);
  }

  boolean isStoppedByConference(CaseNumber number) {
    return isConcluded(number) && !assents.areGiven(number);
  }

  private boolean isConcluded(CaseNumber number) {
    return conferences.view(number).flatMap(ConferenceView::concludedAt).isPresent();
  }

  void closeByCouncil(CaseNumber number) {
    close(number, "Il Consiglio non ha approvato la variante: l’istanza è respinta.", "");
  }

  void closeByRegion(CaseNumber number) {
    close(
        number,
        "Manca l’assenso della Regione espresso in conferenza: la variante non può proseguire.",
        "");
  }

  void closeByConference(CaseNumber number) {
    close(
        number,
        "La conferenza di servizi si è conclusa sfavorevolmente: la variante non può proseguire.",
        "");
  }

  private void close(CaseNumber number, String outcome, String reasons) {
    Proceeding proceeding = access.asLaw(number);
    ActView act =
        acts.write(
            proceeding,
            ActKind.REFUSAL,
            Wording.decision("Conclusione sfavorevole della variante", BASIS, outcome, reasons),
            ActWriter.Signature.HOUSE);
    proceeding.close(CaseState.ENDED_BY_NEGATIVE_OUTCOME, clock.instant());
    terms.closeAll(number, "Variante non approvata");
    journal.happened(number, EventKind.VARIANT_STOPPED, outcome, act.document());
  }
}
