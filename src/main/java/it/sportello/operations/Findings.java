package it.sportello.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the check of an invariant counted and found wrong; only the first violations are told. */
final class Findings {

  private static final int TOLD = 100;

  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final List<String> violations = new ArrayList<>();
  private long violated;

  void count(String what, long number) {
    counts.merge(what, number, Long::sum);
  }

  void violation(String what, Object... details) {
    violated++;
    if (violations.size() < TOLD) {
      violations.add(what.formatted(details));
    }
  }

  Map<String, Long> counts() {
    return counts;
  }

  List<String> violations() {
    return violations;
  }

  long violated() {
    return violated;
  }
}
