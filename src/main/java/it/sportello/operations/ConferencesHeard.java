package it.sportello.operations;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** I15: a conference that ended has heard all, in meetings that are closed. */
@Component
class ConferencesHeard implements Invariant {

  private static final String UNHEARD =
      "select distinct p.case_number from conferences_participant p"
          + " join conferences_conference c on c.case_number = p.case_number"
          + " where c.concluded_at is not null and p.kind is null";
  private static final String STILL_MEETING =
      "select distinct m.case_number from conferences_meeting m"
          + " join conferences_conference c on c.case_number = m.case_number"
          + " where c.concluded_at is not null and m.closed_at is null";
  private static final String SPOKE_ABSENT =
      "select distinct m.case_number from conferences_meeting m"
          + " join conferences_attendance a on a.meeting_id = m.id"
          + " where a.spoke = true and a.present = false";

  private final JdbcTemplate jdbc;

  ConferencesHeard(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String id() {
    return "I15";
  }

  @Override
  public String says() {
    return "a conference that ended has heard all, in meetings that are closed";
  }

  @Override
  public void check(Findings findings) {
    var sql = new Sql(jdbc, findings);
    sql.count("conferences", "select count(*) from conferences_conference");
    sql.none(UNHEARD, "conference %s ended, but not all were heard");
    sql.none(STILL_MEETING, "conference %s ended, but a meeting of it is open");
    sql.none(SPOKE_ABSENT, "conference %s: a body spoke in a meeting to which it did not come");
  }
}
