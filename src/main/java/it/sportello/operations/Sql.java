package it.sportello.operations;

import org.springframework.jdbc.core.JdbcTemplate;

/** Questions to the database whose answer must be empty. */
final class Sql {

  private final JdbcTemplate jdbc;
  private final Findings findings;

  Sql(JdbcTemplate jdbc, Findings findings) {
    this.jdbc = jdbc;
    this.findings = findings;
  }

  void count(String what, String question) {
    Long number = jdbc.queryForObject(question, Long.class);
    findings.count(what, number == null ? 0 : number);
  }

  /** Each row of the answer is a violation, told with its first column. */
  void none(String question, String violation) {
    jdbc.query(
        question,
        row -> {
          findings.violation(violation, row.getString(1));
        });
  }
}
