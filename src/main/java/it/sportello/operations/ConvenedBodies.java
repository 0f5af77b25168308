package it.sportello.operations;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** I14: what a body wrote, and the link by which it comes in, is of a body that was convened. */
@Component
class ConvenedBodies implements Invariant {

  private static final String OF_NOBODY =
      "select t.id from %s t left join conferences_participant p on p.case_number = t.case_number"
          + " and p.authority_id = t.authority_id where p.id is null and not exists (select 1 from"
          + " conferences_former_position f where f.case_number = t.case_number and"
          + " f.authority_id = t.authority_id)";

  private final JdbcTemplate jdbc;

  ConvenedBodies(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String id() {
    return "I14";
  }

  @Override
  public String says() {
    return "opinions, contributions, late positions and links are of bodies that were convened";
  }

  @Override
  public void check(Findings findings) {
    var sql = new Sql(jdbc, findings);
    sql.count("links of bodies", "select count(*) from identity_body_link");
    sql.none(OF_NOBODY.formatted("conferences_opinion"), "opinion %s is of no convened body");
    sql.none(
        OF_NOBODY.formatted("conferences_contribution"), "contribution %s is of no convened body");
    sql.none(
        OF_NOBODY.formatted("conferences_late_position"),
        "late position %s is of no convened body");
    sql.none(OF_NOBODY.formatted("identity_body_link"), "link %s is of no convened body");
    sql.none(
        "select o.id from conferences_opinion o join conferences_participant p on p.case_number ="
            + " o.case_number and p.authority_id = o.authority_id where o.state = 'SIGNED' and"
            + " p.kind is null and not exists (select 1 from conferences_late_position l where"
            + " l.case_number = o.case_number and l.authority_id = o.authority_id)",
        "opinion %s was signed, and no position was given");
  }
}
