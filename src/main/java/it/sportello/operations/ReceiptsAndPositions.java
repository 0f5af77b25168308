package it.sportello.operations;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** I16: a receipt belongs to one position, and what was paid is what was asked. */
@Component
class ReceiptsAndPositions implements Invariant {

  private static final String OF_NONE =
      "select r.receipt_id from payments_receipt r left join payments_position p"
          + " on p.id = r.position_id and p.creditor = r.creditor"
          + " and p.notice_number = r.notice_number where p.id is null";
  private static final String PAID_WITHOUT_ONE =
      "select p.notice_number from payments_position p where p.status = 'PAID' and 1 <>"
          + " (select count(*) from payments_receipt r where r.position_id = p.id"
          + " and r.outcome = 'SETTLED')";
  private static final String SETTLED_UNPAID =
      "select p.notice_number from payments_position p join payments_receipt r"
          + " on r.position_id = p.id and r.outcome = 'SETTLED' where p.status <> 'PAID'";
  private static final String OTHER_SUM =
      "select p.notice_number from payments_position p join payments_receipt r"
          + " on r.position_id = p.id and r.outcome = 'SETTLED' where r.cents <> p.cents";
  private static final String TWO_LIVE =
      "select p.draft_id from payments_position p where p.status <> 'CANCELLED'"
          + " group by p.draft_id having count(*) > 1";

  private final JdbcTemplate jdbc;

  ReceiptsAndPositions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String id() {
    return "I16";
  }

  @Override
  public String says() {
    return "a receipt belongs to one position, and what was paid is what was asked";
  }

  @Override
  public void check(Findings findings) {
    var sql = new Sql(jdbc, findings);
    sql.count("receipts", "select count(*) from payments_receipt");
    sql.none(OF_NONE, "receipt %s belongs to no position");
    sql.none(PAID_WITHOUT_ONE, "notice %s is paid without exactly one receipt");
    sql.none(SETTLED_UNPAID, "notice %s has a receipt that settled it, and is not paid");
    sql.none(OTHER_SUM, "notice %s was paid with another sum");
    sql.none(TWO_LIVE, "draft %s has two positions");
  }
}
