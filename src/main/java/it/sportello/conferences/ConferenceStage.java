package it.sportello.conferences;

import it.sportello.conferences.rules.Efficacy;
import java.util.List;
import java.util.Optional;

/**
 * How far a conference has come.
 *
 * @param round counted through all conferences of the case
 * @param firstRound the round with which this conference began
 * @param former what was said before, in earlier rounds and conferences
 * @param efficacy of the determination, once there is one
 * @param past the conferences of the case that ended before this one began, the first first
 */
public record ConferenceStage(
    ConferenceAim aim,
    ConferenceKind kind,
    int round,
    int firstRound,
    List<FormerPositionView> former,
    Optional<Efficacy> efficacy,
    List<PastConferenceView> past) {

  public boolean isSimultaneous() {
    return kind == ConferenceKind.SIMULTANEOUS;
  }

  /** Whether the bodies were asked again, after observations of the applicant. */
  public boolean isRepeated() {
    return round > firstRound;
  }
}
