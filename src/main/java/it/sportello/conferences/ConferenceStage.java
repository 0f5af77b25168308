package it.sportello.conferences;

import it.sportello.conferences.rules.Efficacy;
import java.util.List;
import java.util.Optional;

/**
 * How far a conference has come: its kind, its round, what was said before, and the efficacy of the
 * determination once there is one.
 */
public record ConferenceStage(
    ConferenceKind kind, int round, List<FormerPositionView> former, Optional<Efficacy> efficacy) {

  public boolean isSimultaneous() {
    return kind == ConferenceKind.SIMULTANEOUS;
  }

  /** Whether the bodies were asked again, after observations of the applicant. */
  public boolean isRepeated() {
    return round > 1;
  }
}
