package it.sportello.conferences;

import it.sportello.territory.AuthorityId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A meeting as it stands: called, then opened by its roll call, then closed with its minutes. */
public record MeetingView(
    String id,
    int round,
    Instant calledAt,
    Instant startsAt,
    String link,
    String agenda,
    List<AttendanceView> roll,
    Optional<Instant> openedAt,
    Optional<Instant> closedAt,
    boolean last,
    String minutes) {

  public boolean isOpen() {
    return closedAt.isEmpty();
  }

  /** What the roll call says of the body, if there was one. */
  public Optional<AttendanceView> of(AuthorityId authority) {
    return roll.stream().filter(body -> body.authority().equals(authority)).findFirst();
  }
}
