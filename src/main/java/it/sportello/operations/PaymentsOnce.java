package it.sportello.operations;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** I11: what was paid has its receipt of that amount, and no number of a notice is missing. */
@Component
class PaymentsOnce implements Invariant {

  private final JdbcTemplate jdbc;

  PaymentsOnce(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String id() {
    return "I11";
  }

  @Override
  public String says() {
    return "paid positions have their receipt, and numbers of notices no gap";
  }

  @Override
  public void check(Findings findings) {
    var sql = new Sql(jdbc, findings);
    sql.count("positions", "select count(*) from payments_position");
    sql.none(
        "select p.id from payments_position p where (p.status = 'PAID') <> exists (select 1 from"
            + " payments_receipt r where r.position_id = p.id and r.outcome = 'SETTLED'"
            + " and r.cents = p.cents)",
        "position %s: its state and its receipts disagree");
    sql.none(
        "select p.id from payments_position p"
            + " where (p.status = 'CANCELLED') <> (p.live_draft is null)",
        "position %s: its state and its draft disagree");
    sql.none(
        "select c.name from documents_counter c where c.name like 'payments:%' and c.last_value <>"
            + " (select count(*) from payments_position p where concat('payments:', p.creditor,"
            + " ':', substring(p.notice_number, 2, 2)) = c.name)",
        "counter %s does not stand at as many notices as there are");
  }
}
