package it.sportello.desk;

import it.sportello.conferences.AskView;
import it.sportello.conferences.AskedThing;
import it.sportello.conferences.MeetingView;
import it.sportello.conferences.rules.AskKind;
import it.sportello.territory.AuthorityView;
import java.util.List;

/**
 * What goes on around a conference: what was asked, the meetings, and what the actor may do beside
 * the next step.
 */
record ConferenceWork(
    List<AskView> asks,
    List<MeetingView> meetings,
    boolean mayChoose,
    boolean mayMerge,
    List<AuthorityView> bodies) {

  static final ConferenceWork NONE =
      new ConferenceWork(List.of(), List.of(), false, false, List.of());

  /** What the bodies asked for in time and the applicant does not know yet, in one list. */
  public List<AskedThing> wanted() {
    return asks.stream()
        .filter(ask -> ask.is(AskKind.INTEGRATION) && ask.isOpen())
        .flatMap(ask -> ask.things().stream())
        .distinct()
        .toList();
  }

  /** Whether somebody asked in time for a meeting. */
  public boolean meetingAsked() {
    return asks.stream().anyMatch(ask -> ask.is(AskKind.MEETING) && ask.isOpen());
  }
}
