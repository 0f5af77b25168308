package it.sportello.proceedings;

import it.sportello.conferences.AroundConference;
import it.sportello.conferences.Conferences;
import it.sportello.law.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What goes on around the conference of a case, read together for one page: what was asked, the
 * meetings, who disagrees, each as far as it concerns the actor.
 */
@Service
@Transactional
public class ConferenceAffairs {

  private final CaseAccess access;
  private final Conferences conferences;
  private final ConferenceRequests requests;
  private final DisagreementRegister register;

  ConferenceAffairs(
      CaseAccess access,
      Conferences conferences,
      ConferenceRequests requests,
      DisagreementRegister register) {
    this.access = access;
    this.conferences = conferences;
    this.requests = requests;
    this.register = register;
  }

  public AroundConference of(CaseNumber number) {
    Proceeding proceeding = access.toRead(number);
    AroundConference all = conferences.around(number);
    return new AroundConference(
        requests.forActor(proceeding, all.asks()),
        all.meetings(),
        register.forActor(all.disagreements()));
  }
}
