package it.sportello.conferences;

import it.sportello.conferences.rules.Appraisal;
import it.sportello.conferences.rules.Outcome;
import it.sportello.conferences.rules.Voice;
import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.Interest;
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

  /**
   * The bodies that have not spoken yet, the first to be due first; in a meeting nobody is awaited.
   */
  public List<ParticipantView> awaited() {
    if (stage.isSimultaneous()) {
      return List.of();
    }
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

  /** What the body said before, in earlier rounds and conferences of the case. */
  public List<FormerPositionView> saidBefore(AuthorityId authority) {
    return stage.former().stream().filter(said -> said.authority().equals(authority)).toList();
  }

  /** What the silence of a body that was convened means. */
  public SilenceMeaning silenceOf(ParticipantView body) {
    return SilenceMeaning.of(stage, body.guards().stream().anyMatch(Interest::isProtected));
  }

  /** The invitations by which the bodies came, one for each interest. */
  List<Invitation> invitations() {
    return participants.stream()
        .flatMap(
            body ->
                body.guards().stream()
                    .map(interest -> new Invitation(body.authority(), interest, body.reason())))
        .toList();
  }

  /** What the bodies that have spoken said, as the rules count it. */
  public List<Voice> voices() {
    return participants.stream()
        .filter(ParticipantView::hasSpoken)
        .map(ParticipantView::voice)
        .toList();
  }
}
