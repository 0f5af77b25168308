package it.sportello.operations;

import java.util.List;
import java.util.Map;

/** What a verification read and found. */
public record VerificationReport(boolean holds, List<Line> invariants) {

  /** One invariant: what was counted, how often it is violated, and the first violations. */
  public record Line(
      String id, String says, Map<String, Long> counts, long violated, List<String> violations) {}
}
