package it.sportello.proceedings;

import it.sportello.conferences.PositionKind;
import java.util.List;

/** What a body says in a meeting, and whether it is on what the conference is about. */
public record SpokenPosition(
    PositionKind kind, String reasons, List<String> conditions, boolean onTopic) {

  public SpokenPosition {
    reasons = reasons == null ? "" : reasons.strip();
    conditions = conditions == null ? List.of() : List.copyOf(conditions);
  }
}
