package it.sportello.operations;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** I1, I2: what was acknowledged to whoever filed exists whole, and exists once. */
@Component
class FiledOnce implements Invariant {

  private static final String WITHOUT_CASE =
      "select a.case_number from applications_application a left join proceedings_case c"
          + " on c.number = a.case_number where a.case_number is not null and c.number is null";
  private static final String WITHOUT_APPLICATION =
      "select c.number from proceedings_case c left join applications_application a"
          + " on a.case_number = c.number where a.id is null";
  private static final String WITHOUT_RECEIPT =
      "select c.number from proceedings_case c where not exists (select 1 from proceedings_act x"
          + " where x.case_number = c.number and x.kind = 'RECEIPT')";
  private static final String NOT_FILED_ONCE =
      "select c.number from proceedings_case c where 1 <> (select count(*) from"
          + " proceedings_event e where e.case_number = c.number and e.kind = 'FILED')";
  private static final String HALF_FILED =
      "select id from applications_application where (case_number is null) <>"
          + " (submitted_at is null)";

  private final JdbcTemplate jdbc;

  FiledOnce(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String id() {
    return "I1-I2";
  }

  @Override
  public String says() {
    return "what was acknowledged exists whole, once";
  }

  @Override
  public void check(Findings findings) {
    var sql = new Sql(jdbc, findings);
    sql.count("cases", "select count(*) from proceedings_case");
    sql.none(WITHOUT_CASE, "application filed as %s without a case");
    sql.none(WITHOUT_APPLICATION, "case %s without an application");
    sql.none(WITHOUT_RECEIPT, "case %s without a receipt");
    sql.none(NOT_FILED_ONCE, "case %s was not filed exactly once");
    sql.none(HALF_FILED, "application %s is half filed");
  }
}
