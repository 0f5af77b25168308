package it.sportello.operations;

import it.sportello.audit.AuditCheck;
import it.sportello.audit.AuditVerdict;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** I8: the record holds, and has one line for each event of each case. */
@Component
class UnbrokenRecord implements Invariant {

  private final JdbcTemplate jdbc;
  private final AuditCheck audit;

  UnbrokenRecord(JdbcTemplate jdbc, AuditCheck audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  @Override
  public String id() {
    return "I8";
  }

  @Override
  public String says() {
    return "the record holds and has one line for each event";
  }

  @Override
  public void check(Findings findings) {
    AuditVerdict verdict = audit.verify();
    findings.count("entries", verdict.entries());
    findings.count("chains", verdict.chains());
    findings.count("roots", verdict.roots());
    verdict.broken().ifPresent(broken -> findings.violation("%s", broken));
    var sql = new Sql(jdbc, findings);
    sql.none(
        "select e.id from proceedings_event e where 1 <> (select count(*) from audit_entry a where"
            + " a.chain = e.case_number and a.kind = 'ACT' and a.subject = e.id)",
        "event %s has not exactly one line in the record");
    sql.none(
        "select a.subject from audit_entry a left join proceedings_event e on e.id = a.subject"
            + " where a.kind = 'ACT' and e.id is null",
        "the record tells of event %s, which does not exist");
  }
}
