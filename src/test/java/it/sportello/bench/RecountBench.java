package it.sportello.bench;

import it.sportello.deadlines.Recount;
import it.sportello.testing.OnPostgres;
import it.sportello.testing.WholeHouse;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/** All clocks of 100,000 open cases counted again, with every last day written. */
@WholeHouse
@ContextConfiguration(initializers = OnPostgres.class)
class RecountBench {

  private static final int CASES = 100_000;
  private static final List<String> TERMS =
      List.of("PDC_RDP_NAME", "PDC_INTEGR_REQ", "PDC_PROPOSAL", "PDC_FINAL");

  @Autowired private Recount recount;
  @Autowired private JdbcTemplate database;

  @Test
  void allClocks() {
    fill();
    recount.check(0);
    database.update("update deadlines_clock set due = date '2000-01-01' where id >= 1000000");
    long begin = System.nanoTime();
    var report = recount.apply(0);
    double seconds = (System.nanoTime() - begin) / 1e9;
    Table.row(
        "%,d clocks of %,d open cases counted again, %,d last days written on PostgreSQL, s"
            .formatted(report.counted(), CASES, report.different()),
        seconds,
        60);
    database.update("delete from deadlines_clock_event where clock_id >= 1000000");
    database.update("delete from deadlines_clock where id >= 1000000");
  }

  private void fill() {
    LocalDate first = LocalDate.of(2026, 3, 2);
    for (int block = 0; block < CASES; block += 5_000) {
      List<Object[]> clocks = new ArrayList<>();
      List<Object[]> events = new ArrayList<>();
      for (int i = block; i < block + 5_000; i++) {
        LocalDate start = first.plusDays(i % 180);
        for (int term = 0; term < TERMS.size(); term++) {
          long id = 1_000_000L + i * 4L + term;
          clocks.add(
              new Object[] {
                id, "037006-20260302-%06d".formatted(i), TERMS.get(term), Date.valueOf(start)
              });
          if (term > 1) {
            events.add(new Object[] {id, "INTEGRATION_REQUEST", Date.valueOf(start.plusDays(9))});
            events.add(new Object[] {id, "INTEGRATION_RECEIVED", Date.valueOf(start.plusDays(30))});
          }
        }
      }
      database.batchUpdate(
          "insert into deadlines_clock (id, case_number, term_code, subject, round, started_at,"
              + " start_day, options, facts, open, version)"
              + " values (?, ?, ?, '', 1, current_timestamp, ?, 'IT;kind=edilizia', 0, true, 0)",
          clocks);
      database.batchUpdate(
          "insert into deadlines_clock_event (clock_id, type, happened_at, legal_day, recorded_at)"
              + " values (?, ?, current_timestamp, ?, current_timestamp)",
          events);
    }
    database.execute("analyze deadlines_clock");
    database.execute("analyze deadlines_clock_event");
  }
}
