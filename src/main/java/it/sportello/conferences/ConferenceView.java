package it.sportello.conferences;

import it.sportello.conferences.rules.Appraisal;
import it.sportello.conferences.rules.Outcome;
import it.sportello.conferences.rules.Voice;
import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A conference as it stands. */
public record ConferenceView(
    CaseNumber number,
    Instant convenedAt,
    String regime,
    LocalDate integrationsBy,
    LocalDate meetingBy,
    List<ParticipantView> participants,
    Optional<Appraisal> appraisal,
    String appraisalReasons,
    Optional<Outcome> outcome,
    Optional<Instant> concludedAt,
    ConferenceStage stage) {

  /** The bodies that have not spoken yet, the first to be due first. */
  public List<ParticipantView> awaited() {
    return participants.stream().filter(body -> !body.hasSpoken()).toList();
  }

  /** The last day on which a body may speak; somebody is always convened. */
  public LocalDate lastDue() {
    return participants.stream()
        .map(ParticipantView::due)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  public Optional<ParticipantView> participant(AuthorityId authority) {
    return participants.stream().filter(body -> body.authority().equals(authority)).findFirst();
  }

  /** What the bodies that have spoken said, as the rules count it. */
  public List<Voice> voices() {
    return participants.stream()
        .filter(ParticipantView::hasSpoken)
        .map(ParticipantView::voice)
        .toList();
  }
}
