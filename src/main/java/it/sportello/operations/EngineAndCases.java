package it.sportello.operations;

import it.sportello.proceedings.EngineState;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** I5: every open case has one process that drives it, and every process an open case. */
@Component
class EngineAndCases implements Invariant {

  private final JdbcTemplate jdbc;
  private final EngineState engine;

  EngineAndCases(JdbcTemplate jdbc, EngineState engine) {
    this.jdbc = jdbc;
    this.engine = engine;
  }

  @Override
  public String id() {
    return "I5";
  }

  @Override
  public String says() {
    return "every open case has exactly one process, every process an open case";
  }

  @Override
  public void check(Findings findings) {
    Map<String, Integer> running = engine.running();
    Set<String> open =
        new HashSet<>(
            jdbc.queryForList(
                "select number from proceedings_case where closed_at is null", String.class));
    findings.count("open cases", open.size());
    findings.count("processes", running.size());
    open.stream()
        .filter(number -> running.getOrDefault(number, 0) != 1)
        .forEach(
            number ->
                findings.violation(
                    "open case %s has %d processes", number, running.getOrDefault(number, 0)));
    running.keySet().stream()
        .filter(number -> !open.contains(number))
        .forEach(number -> findings.violation("a process runs for %s, which is not open", number));
  }
}
