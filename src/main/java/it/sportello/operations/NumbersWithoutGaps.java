package it.sportello.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** I3: in each register and year the numbers go 1 to n, in the order of time (D.P.R. 445, 53). */
@Component
class NumbersWithoutGaps implements Invariant {

  private static final String ENTRIES =
      "select register, year_no, entry_no, entered_at from documents_protocol_entry"
          + " order by register, year_no, entry_no";
  private static final String COUNTERS =
      "select c.name from documents_counter c where c.name like 'protocol:%' and c.last_value <>"
          + " (select coalesce(max(e.entry_no), 0) from documents_protocol_entry e where"
          + " concat('protocol:', e.register) = c.name and e.year_no = c.year_no)";

  private final JdbcTemplate jdbc;

  NumbersWithoutGaps(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String id() {
    return "I3";
  }

  @Override
  public String says() {
    return "protocol numbers have no gap, no double and follow time";
  }

  @Override
  public void check(Findings findings) {
    var sql = new Sql(jdbc, findings);
    sql.count("entries", "select count(*) from documents_protocol_entry");
    var walk = new Walk(findings);
    jdbc.query(
        ENTRIES,
        row -> {
          walk.next(row);
        });
    sql.none(COUNTERS, "counter %s does not stand at the last number given");
  }

  private static final class Walk {
    private final Findings findings;
    private String register = "";
    private int number;
    private LocalDateTime at = LocalDateTime.MIN;

    Walk(Findings findings) {
      this.findings = findings;
    }

    void next(ResultSet row) throws SQLException {
      String here = row.getString("register") + "/" + row.getInt("year_no");
      if (!here.equals(register)) {
        register = here;
        number = 0;
        at = LocalDateTime.MIN;
      }
      number++;
      if (row.getInt("entry_no") != number) {
        findings.violation("register %s: number %d is missing", register, number);
        number = row.getInt("entry_no");
      }
      LocalDateTime entered = row.getObject("entered_at", LocalDateTime.class);
      if (entered.isBefore(at)) {
        findings.violation(
            "register %s: number %d is earlier than the one before", register, number);
      }
      at = entered;
    }
  }
}
