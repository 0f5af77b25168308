package it.sportello.conferences;

import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.AuthorityId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The meetings of conferences: called, held, closed. Who may do so is asked by the module of the
 * case.
 */
@Service
@Transactional
@LegalBasis("L. 241/1990, art. 14-ter")
public class Meetings {

  private static final String ABSENT =
      "Assente dalle riunioni: assenso senza condizioni (L. 241/1990, art. 14-ter, c. 7).";
  private static final String SILENT =
      "Presente senza esprimere una posizione: assenso senza condizioni (L. 241/1990, art. 14-ter,"
          + " c. 7).";
  private static final String UNMOTIVATED =
      "Dissenso non motivato: assenso senza condizioni (L. 241/1990, art. 14-ter, c. 7).";
  private static final String OFF_TOPIC =
      "Dissenso su questioni che non sono oggetto della conferenza: assenso senza condizioni"
          + " (L. 241/1990, art. 14-ter, c. 7).";

  private final StoredMeetings meetings;
  private final StoredConferences conferences;
  private final Clock clock;

  Meetings(StoredMeetings meetings, StoredConferences conferences, Clock clock) {
    this.meetings = meetings;
    this.conferences = conferences;
    this.clock = clock;
  }

  /** Calls the bodies together; there is one meeting at a time. */
  public MeetingView call(CaseNumber number, MeetingCall call) {
    if (open(number).isPresent()) {
      throw new IllegalStateException("Case %s: a meeting is called already".formatted(number));
    }
    int round = conference(number).view().stage().round();
    return meetings.save(new Meeting(number, round, call, clock.instant())).view();
  }

  /** Notes who came, for whom, with which powers. */
  public MeetingView callRoll(CaseNumber number, List<Attending> attending) {
    Conference conference = conference(number);
    List<Attendance> roll =
        attending.stream()
            .map(a -> new Attendance(conference.participant(a.authority()).view().name(), a))
            .toList();
    Meeting meeting = open(number).orElseThrow(() -> new ConferenceNotFound(number));
    meeting.call(roll, clock.instant());
    return meeting.view();
  }

  /**
   * Takes what a body says in the meeting. A dissent without reasons, or on something else, is
   * assent.
   */
  @LegalBasis("L. 241/1990, art. 14-ter, commi 3 e 7")
  public void state(CaseNumber number, AuthorityId body, Statement statement, boolean onTopic) {
    Meeting meeting = open(number).orElseThrow(() -> new ConferenceNotFound(number));
    meeting.speaks(body.value());
    Instant now = clock.instant();
    boolean dissent = statement.kind() == PositionKind.DISSENT;
    if (dissent && (statement.reasons().isBlank() || !onTopic)) {
      conference(number).holdToAssent(body, onTopic ? UNMOTIVATED : OFF_TOPIC, now);
    } else {
      conference(number).restate(body, statement, now);
    }
  }

  /** Closes the meeting; after the last one whoever has not spoken in any has assented. */
  public MeetingView close(CaseNumber number, boolean last, String minutes) {
    Meeting meeting = open(number).orElseThrow(() -> new ConferenceNotFound(number));
    meeting.close(last, minutes, clock.instant());
    if (last) {
      endWorks(number, clock.instant());
    }
    return meeting.view();
  }

  /** Ends the works by law: an open meeting closes, and who has not spoken has assented. */
  @LegalBasis("L. 241/1990, art. 14-ter, commi 2 e 7")
  public void endByLaw(CaseNumber number, Instant at) {
    open(number).ifPresent(m -> m.close(true, "Chiusa alla scadenza del termine dei lavori.", at));
    endWorks(number, at);
  }

  /** The bodies that would be held to assent if the works ended now. */
  @Transactional(readOnly = true)
  public List<String> silentSoFar(CaseNumber number) {
    Set<String> spoken = spoken(number);
    return conference(number).view().participants().stream()
        .filter(body -> !spoken.contains(body.authority().value()))
        .map(ParticipantView::name)
        .toList();
  }

  @Transactional(readOnly = true)
  public List<MeetingView> of(CaseNumber number) {
    return all(number).stream().map(Meeting::view).toList();
  }

  /** The meeting that is called or being held. */
  @Transactional(readOnly = true)
  public Optional<MeetingView> current(CaseNumber number) {
    return open(number).map(Meeting::view);
  }

  private void endWorks(CaseNumber number, Instant at) {
    Conference conference = conference(number);
    Set<String> spoken = spoken(number);
    Set<String> present = rolled(number, Attendance::present);
    conference.view().participants().stream()
        .map(ParticipantView::authority)
        .filter(body -> !spoken.contains(body.value()))
        .forEach(
            body ->
                conference.holdToAssent(
                    body, present.contains(body.value()) ? SILENT : ABSENT, at));
  }

  private Set<String> spoken(CaseNumber number) {
    return rolled(number, Attendance::spoke);
  }

  private Set<String> rolled(CaseNumber number, Predicate<Attendance> condition) {
    int round = conference(number).view().stage().round();
    return all(number).stream()
        .filter(meeting -> meeting.round() == round)
        .flatMap(meeting -> meeting.roll().stream())
        .filter(condition)
        .map(Attendance::body)
        .collect(Collectors.toSet());
  }

  private Optional<Meeting> open(CaseNumber number) {
    return all(number).stream().filter(Meeting::isOpen).findFirst();
  }

  private List<Meeting> all(CaseNumber number) {
    return meetings.findByCaseNumberOrderByStartsAtAscCalledAtAsc(number.value());
  }

  private Conference conference(CaseNumber number) {
    return conferences.findById(number.value()).orElseThrow(() -> new ConferenceNotFound(number));
  }
}
