package it.sportello.desk;

import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.rules.OppositionRight;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.ConferenceMeetings;
import it.sportello.proceedings.ConferenceRequests;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what goes on around the conference of a case; nothing is read where none is. */
@Component
class ConferenceWorks {

  private final ConferenceRequests requests;
  private final ConferenceMeetings meetings;

  ConferenceWorks(ConferenceRequests requests, ConferenceMeetings meetings) {
    this.requests = requests;
    this.meetings = meetings;
  }

  ConferenceWork of(CaseView view) {
    boolean convening = view.waitsFor(DeskStep.CONVENE.task());
    if (view.conference().isEmpty()) {
      return convening
          ? new ConferenceWork(List.of(), List.of(), true, false)
          : ConferenceWork.NONE;
    }
    CaseNumber number = view.summary().number();
    var work = new ConferenceWork(requests.of(number), meetings.of(number), false, false);
    boolean collecting = view.waitsFor("givePosition");
    return new ConferenceWork(
        work.asks(),
        work.meetings(),
        collecting && work.meetingAsked(),
        collecting && !work.wanted().isEmpty());
  }

  /** What the body of the actor may ask; late requests are taken too, and told not to count. */
  BodyAsking asking(CaseView view, ParticipantView mine) {
    ConferenceView conference = view.conference().orElseThrow();
    CaseNumber number = view.summary().number();
    return new BodyAsking(
        requests.of(number),
        meetings.of(number),
        conference.concludedAt().isEmpty() && !conference.stage().isSimultaneous(),
        mine.hasSpoken()
            && OppositionRight.refusal(mine.voice(), conference.stage().efficacy()).isEmpty(),
        conference.integrationsBy());
  }
}
