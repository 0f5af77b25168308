package it.sportello.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** A conference of the case that ended before another one began. */
@Embeddable
class PastConference {

  @Enumerated(EnumType.STRING)
  private ConferenceAim aim;

  @Enumerated(EnumType.STRING)
  private ConferenceKind kind;

  private int round;
  private Instant convenedAt;
  private Instant concludedAt;
  private String outcome;

  @Column(columnDefinition = "text")
  private String reasons;

  protected PastConference() {}

  PastConference(ConferenceView ended) {
    aim = ended.stage().aim();
    kind = ended.stage().kind();
    round = ended.stage().round();
    convenedAt = ended.convenedAt();
    concludedAt = ended.concludedAt().orElseThrow();
    outcome = ended.outcome().map(end -> end.getClass().getSimpleName()).orElse(null);
    reasons = ended.appraisalReasons();
  }

  PastConferenceView view() {
    return new PastConferenceView(
        aim,
        kind,
        round,
        convenedAt,
        concludedAt,
        Optional.ofNullable(outcome),
        Optional.ofNullable(reasons).orElse(""));
  }
}
