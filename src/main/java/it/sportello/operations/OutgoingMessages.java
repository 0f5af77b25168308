package it.sportello.operations;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** I7, I9: every message and notice exists once and stands where its traces say. */
@Component
class OutgoingMessages implements Invariant {

  private final JdbcTemplate jdbc;

  OutgoingMessages(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String id() {
    return "I7-I9";
  }

  @Override
  public String says() {
    return "every message has one state and is sent once";
  }

  @Override
  public void check(Findings findings) {
    var sql = new Sql(jdbc, findings);
    sql.count("messages", "select count(*) from interop_outbound_message");
    sql.count("notices", "select count(*) from notices_notice");
    sql.none(
        "select id from interop_outbound_message where (status = 'SENT') <> (sent_at is not null)",
        "message %s: its state and the moment of sending disagree");
    sql.none(
        "select message_id from interop_outbound_message group by message_id having count(*) > 1",
        "message-id %s was given twice");
    sql.none(
        "select m.id from interop_outbound_message m left join proceedings_case c"
            + " on c.number = m.case_number where m.case_number is not null and c.number is null",
        "message %s is about a case that does not exist");
    sql.none(
        "select n.id from notices_notice n left join proceedings_case c on c.number = n.case_number"
            + " where n.case_number is not null and c.number is null",
        "notice %s is about a case that does not exist");
  }
}
