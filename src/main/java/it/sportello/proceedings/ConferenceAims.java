package it.sportello.proceedings;

import it.sportello.catalogue.AuthorityToHear;
import it.sportello.catalogue.Catalogue;
import it.sportello.conferences.ConferenceAim;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.ParticipantView;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.Interest;
import it.sportello.territory.Territory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the conference that a case waits for is for, and whether another one must end first. */
@Component
class ConferenceAims {

  private static final String REVIEWED = "L. 241/1990, art. 14-quater, c. 2";

  private final Conferences conferences;
  private final Catalogue catalogue;
  private final Territory territory;

  ConferenceAims(Conferences conferences, Catalogue catalogue, Territory territory) {
    this.conferences = conferences;
    this.catalogue = catalogue;
    this.territory = territory;
  }

  @LegalBasis("L. 241/1990, artt. 14, commi 2 e 3, e 14-quater, c. 2")
  ConferenceAim of(Proceeding proceeding) {
    if (proceeding.found(Step.IS_UNDER_REVIEW)) {
      return ConferenceAim.REVIEW;
    }
    return catalogue.procedure(proceeding.procedure()).process().equals(Preliminaries.PROCESS)
        ? ConferenceAim.PRELIMINARY
        : ConferenceAim.DECISION;
  }

  /** The conference that is held now, if one is. */
  Optional<ConferenceView> open(CaseNumber number) {
    return conferences.view(number).filter(c -> c.concludedAt().isEmpty());
  }

  void mustBeFree(CaseNumber number) {
    if (open(number).isPresent()) {
      throw new StepRefused(
          "authorities", "È aperta un’altra conferenza su questa pratica: prima chiudila.");
    }
  }

  /** The bodies whose acts the title took the place of: a review hears them again. */
  @LegalBasis(REVIEWED)
  List<AuthorityToHear> ofLastConference(CaseNumber number) {
    return conferences.view(number).stream()
        .flatMap(last -> last.participants().stream())
        .flatMap(this::asked)
        .toList();
  }

  private Stream<AuthorityToHear> asked(ParticipantView body) {
    List<Interest> guarded = body.guards();
    return guarded.stream()
        .map(
            interest ->
                new AuthorityToHear(
                    territory.authority(body.authority()), interest, body.reason(), REVIEWED));
  }
}
