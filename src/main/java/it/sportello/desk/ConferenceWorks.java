package it.sportello.desk;

import it.sportello.conferences.AskView;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.rules.OppositionRight;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.ConferenceMeetings;
import it.sportello.proceedings.ConferenceRequests;
import it.sportello.proceedings.SingleAssents;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what goes on around the conference of a case; nothing is read where none is. */
@Component
class ConferenceWorks {

  private final ConferenceRequests requests;
  private final ConferenceMeetings meetings;
  private final SingleAssents singles;

  ConferenceWorks(ConferenceRequests requests, ConferenceMeetings meetings, SingleAssents singles) {
    this.requests = requests;
    this.meetings = meetings;
    this.singles = singles;
  }

  ConferenceWork of(Dossier dossier) {
    CaseView view = dossier.view();
    if (view.conference().isEmpty()) {
      return view.waitsFor(DeskStep.CONVENE.task())
          ? new ConferenceWork(List.of(), List.of(), true, false, singles.bodies())
          : ConferenceWork.NONE;
    }
    List<AskView> asks = dossier.around().asks();
    var work = new ConferenceWork(asks, dossier.around().meetings(), false, false, List.of());
    boolean collecting = view.waitsFor("givePosition");
    boolean ofOne = view.conference().get().stage().kind().isOfOne();
    return new ConferenceWork(
        asks,
        work.meetings(),
        collecting && !ofOne && work.meetingAsked(),
        collecting && !work.wanted().isEmpty(),
        List.of());
  }

  /** What the body of the actor may ask; late requests are taken too, and told not to count. */
  BodyAsking asking(CaseView view, ParticipantView mine, LocalDate today) {
    ConferenceView conference = view.conference().orElseThrow();
    CaseNumber number = view.summary().number();
    boolean mayAsk = conference.concludedAt().isEmpty() && !conference.stage().isSimultaneous();
    return new BodyAsking(
        requests.of(number),
        meetings.of(number),
        mayAsk,
        mayAsk && !conference.stage().kind().isOfOne(),
        mine.hasSpoken()
            && OppositionRight.refusal(mine.voice(), conference.stage().efficacy()).isEmpty(),
        conference.integrationsBy(),
        mayAsk && today.isAfter(conference.integrationsBy()));
  }
}
