package it.sportello.operations;

import it.sportello.deadlines.ClockCheck;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.proceedings.EngineState;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** I6: every date is what its ledger says, and every timer waits for one of these dates. */
@Component
class ClocksAndTimers implements Invariant {

  private final JdbcTemplate jdbc;
  private final ClockCheck clocks;
  private final EngineState engine;

  ClocksAndTimers(JdbcTemplate jdbc, ClockCheck clocks, EngineState engine) {
    this.jdbc = jdbc;
    this.clocks = clocks;
    this.engine = engine;
  }

  @Override
  public String id() {
    return "I6";
  }

  @Override
  public String says() {
    return "every date is its ledger's, every timer is due on such a date, no work is given up unseen";
  }

  @Override
  public void check(Findings findings) {
    findings.count("clocks", clocks.eachDiffering(why -> findings.violation("%s", why)));
    Map<String, Set<Instant>> dates = dates();
    engine
        .timers()
        .forEach(
            (number, due) -> timers(number, due, dates.getOrDefault(number, Set.of()), findings));
    engine.givenUp().stream()
        .filter(work -> !work.visible())
        .forEach(
            work ->
                findings.violation("case %s: %s given up unseen", work.number(), work.activity()));
  }

  private static void timers(
      String number, List<Instant> timers, Set<Instant> dates, Findings findings) {
    for (Instant due : timers) {
      findings.count("timers", 1);
      if (!due.equals(LegalTime.NEVER) && !dates.contains(due)) {
        findings.violation("case %s: a timer is due %s, no clock is", number, due);
      }
    }
  }

  private Map<String, Set<Instant>> dates() {
    Map<String, Set<Instant>> dates = new HashMap<>();
    jdbc.query(
        "select case_number, due from deadlines_clock where due is not null",
        row -> {
          dates
              .computeIfAbsent(row.getString(1), number -> new HashSet<>())
              .add(LegalTime.effectOf(row.getDate(2).toLocalDate()));
        });
    return dates;
  }
}
