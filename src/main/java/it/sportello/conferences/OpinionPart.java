package it.sportello.conferences;

import it.sportello.law.LegalBasis;
import it.sportello.territory.Interest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a body thinks with regard to one interest, as it was typed: the kind is null until chosen;
 * conditions, or what would overcome a dissent, stand one on each line.
 */
@LegalBasis("L. 241/1990, art. 14-bis, c. 3")
public record OpinionPart(
    Interest interest, PositionKind kind, String reasons, String conditions, String costs) {

  public OpinionPart {
    reasons = Objects.requireNonNullElse(reasons, "");
    conditions = Objects.requireNonNullElse(conditions, "");
    costs = Objects.requireNonNullElse(costs, "");
  }

  static OpinionPart blank(Interest interest) {
    return new OpinionPart(interest, null, "", "", "");
  }

  /** The conditions one by one, the costs last. */
  public List<String> lines() {
    List<String> lines =
        conditions.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (costs.isBlank() || kind == PositionKind.ASSENT || lines.isEmpty()) {
      return kind == PositionKind.ASSENT ? List.of() : lines;
    }
    var withCosts = new ArrayList<>(lines);
    withCosts.add("Costi stimati: " + costs.strip());
    return List.copyOf(withCosts);
  }
}
