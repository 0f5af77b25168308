package it.sportello.conferences;

import it.sportello.law.CaseNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A meeting of a conference: when it was called for, who came, how it closed. */
@Entity
@Table(name = "conferences_meeting")
class Meeting {

  @Id private String id;
  private String caseNumber;
  private int round;
  private Instant calledAt;
  private Instant startsAt;
  private String link;

  @Column(columnDefinition = "text")
  private String agenda;

  private Instant openedAt;
  private Instant closedAt;
  private boolean isLast;

  @Column(columnDefinition = "text")
  private String minutes;

  @ElementCollection
  @CollectionTable(name = "conferences_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderBy("authorityName")
  private List<Attendance> roll = new ArrayList<>();

  protected Meeting() {}

  Meeting(CaseNumber number, int round, MeetingCall call, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.caseNumber = number.value();
    this.round = round;
    this.calledAt = at;
    this.startsAt = call.startsAt();
    this.link = call.link();
    this.agenda = call.agenda();
  }

  /** Calls the roll, once more if need be; who has spoken already has spoken. */
  void call(List<Attendance> present, Instant at) {
    mustBeOpen();
    List<String> spoken = roll.stream().filter(Attendance::spoke).map(Attendance::body).toList();
    roll.clear();
    present.stream()
        .map(one -> spoken.contains(one.body()) ? one.speaking() : one)
        .forEach(roll::add);
    if (openedAt == null) {
      openedAt = at;
    }
  }

  /** Notes that the body took the floor; one that is not there cannot. */
  void speaks(String authority) {
    mustBeOpen();
    Attendance one =
        roll.stream()
            .filter(there -> there.body().equals(authority) && there.present())
            .findFirst()
            .orElseThrow(() -> new NotAtTheMeeting(new CaseNumber(caseNumber)));
    roll.set(roll.indexOf(one), one.speaking());
  }

  void close(boolean last, String text, Instant at) {
    mustBeOpen();
    isLast = last;
    minutes = text;
    closedAt = at;
  }

  boolean isOpen() {
    return closedAt == null;
  }

  int round() {
    return round;
  }

  List<Attendance> roll() {
    return roll;
  }

  MeetingView view() {
    return new MeetingView(
        id,
        round,
        calledAt,
        startsAt,
        link,
        agenda,
        roll.stream().map(Attendance::view).toList(),
        Optional.ofNullable(openedAt),
        Optional.ofNullable(closedAt),
        isLast,
        minutes == null ? "" : minutes);
  }

  private void mustBeOpen() {
    if (closedAt != null) {
      throw new IllegalStateException("Case %s: the meeting is closed".formatted(caseNumber));
    }
  }
}
