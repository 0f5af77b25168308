package it.sportello.operations;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** I10: whatever belongs to a case carries the municipality and the office of that case. */
@Component
class OneOffice implements Invariant {

  private final JdbcTemplate jdbc;

  OneOffice(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String id() {
    return "I10";
  }

  @Override
  public String says() {
    return "what belongs to a case carries its municipality and office";
  }

  @Override
  public void check(Findings findings) {
    var sql = new Sql(jdbc, findings);
    sql.count("open tasks", "select count(*) from proceedings_open_task");
    sql.none(
        "select t.task_id from proceedings_open_task t left join proceedings_case c on"
            + " c.number = t.case_number where c.number is null or c.office_id <> t.office_id or"
            + " c.municipality <> t.municipality",
        "open task %s is not of its case's office");
    sql.none(
        "select s.number from supervision_case s left join proceedings_case c on c.number ="
            + " s.number where c.number is null or c.office_id <> s.office_id or c.municipality <>"
            + " s.municipality",
        "figures of %s are not of its office");
    sql.none(
        "select p.case_number from proceedings_publication p join proceedings_case c on c.number ="
            + " p.case_number where c.municipality <> p.municipality",
        "publication of %s is not of its municipality");
    sql.none(
        "select d.case_number from proceedings_deposit d join proceedings_case c on c.number ="
            + " d.case_number where c.municipality <> d.municipality",
        "plan laid open %s is not of its case's municipality");
    sql.none(
        "select a.case_number from applications_application a join proceedings_case c on c.number ="
            + " a.case_number where c.municipality <> a.municipality",
        "application %s is not of its case's municipality");
    sql.none(
        "select a.municipality_code from territory_assigned_service a join"
            + " territory_assigned_service b on a.municipality_code = b.municipality_code and"
            + " a.desk = b.desk and a.id < b.id where a.valid_from <= coalesce(b.valid_to, date"
            + " '9999-12-31') and b.valid_from <= coalesce(a.valid_to, date '9999-12-31')",
        "two offices of one desk serve %s on the same day");
  }
}
