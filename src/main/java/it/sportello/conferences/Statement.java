package it.sportello.conferences;

import java.util.List;

/**
 * A position as a body states it: reasons, conditions (or what would overcome a dissent), by whom.
 */
public record Statement(PositionKind kind, String reasons, List<String> conditions, String by) {

  public Statement {
    conditions = List.copyOf(conditions);
    if (kind == PositionKind.SILENCE) {
      throw new IllegalArgumentException("Silence is not stated");
    }
  }
}
