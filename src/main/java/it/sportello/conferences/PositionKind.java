package it.sportello.conferences;

import it.sportello.conferences.rules.Position;
import java.util.List;

/** The kinds of position, as they are kept and shown. */
public enum PositionKind {
  ASSENT,
  CONDITIONAL_ASSENT,
  DISSENT,
  SILENCE,
  /** Given without reasons or against them: counted as assent without conditions. */
  LACKING_REQUISITES;

  Position position(String reasons, List<String> conditions) {
    return switch (this) {
      case ASSENT -> new Position.Assent();
      case CONDITIONAL_ASSENT -> new Position.ConditionalAssent(conditions);
      case DISSENT -> new Position.Dissent(reasons, String.join("\n", conditions));
      case SILENCE -> new Position.Silence();
      case LACKING_REQUISITES -> new Position.LackingRequisites();
    };
  }
}
