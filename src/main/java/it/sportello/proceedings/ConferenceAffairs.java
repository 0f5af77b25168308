package it.sportello.proceedings;

import it.sportello.conferences.AroundConference;
import it.sportello.conferences.Conferences;
import org.springframework.stereotype.Component;

/**
 * What goes on around the conference of a case, read together for one page: what was asked, the
 * meetings, who disagrees, each as far as it concerns the actor.
 */
@Component
class ConferenceAffairs {

  private final Conferences conferences;
  private final ConferenceRequests requests;
  private final DisagreementRegister register;

  ConferenceAffairs(
      Conferences conferences, ConferenceRequests requests, DisagreementRegister register) {
    this.conferences = conferences;
    this.requests = requests;
    this.register = register;
  }

  AroundConference of(Proceeding proceeding) {
    AroundConference all = conferences.around(proceeding.number());
    return new AroundConference(
        requests.forActor(proceeding, all.asks()),
        all.meetings(),
        register.forActor(all.disagreements()));
  }
}
