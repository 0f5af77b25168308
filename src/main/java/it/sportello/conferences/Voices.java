package it.sportello.conferences;

import it.sportello.territory.AuthorityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every convening of every body, in one statement: what figures are counted from. A dissent is
 * overcome when the register says so last, or when the conference ended and was not for dissents.
 */
@Service
@Transactional(readOnly = true)
public class Voices {

  private static final String ALL =
      """
      select p.authority_id, p.authority_name, p.kind, p.due, c.convened_at, p.given_at,
        (select count(*) from conferences_late_position l
          where l.case_number = p.case_number and l.authority_id = p.authority_id
            and l.given_at >= c.convened_at) late,
        case when p.kind = 'DISSENT' and (
            c.concluded_at is not null and c.appraisal <> 'DISSENT_INSUPERABLE'
            or exists (select 1 from conferences_disagreement_note n
              where n.case_number = p.case_number and n.authority_id = p.authority_id
                and n.kind = 'SETTLED' and not exists (
                  select 1 from conferences_disagreement_note m
                  where m.case_number = n.case_number and m.authority_id = n.authority_id
                    and m.kind = 'REOPENED' and m.noted_at > n.noted_at)))
          then 1 else 0 end overcome
      from conferences_participant p join conferences_conference c
        on c.case_number = p.case_number
      union all
      select f.authority_id, f.authority_name, f.kind, f.due, c.convened_at, f.given_at,
        (select count(*) from conferences_late_position l
          where l.case_number = f.case_number and l.authority_id = f.authority_id
            and l.given_at >= c.convened_at and l.given_at < coalesce(
              (select min(n.convened_at) from conferences_past_conference n
                where n.case_number = c.case_number and n.position > c.position),
              (select o.convened_at from conferences_conference o
                where o.case_number = c.case_number))) late,
        case when f.kind = 'DISSENT' and c.outcome = 'Favourable' then 1 else 0 end overcome
      from conferences_former_position f join conferences_past_conference c
        on c.case_number = f.case_number and c.round = f.round and f.due is not null
      """;

  private final JdbcTemplate jdbc;

  Voices(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public List<Voice> all() {
    return jdbc.query(ALL, (row, line) -> voice(row));
  }

  private static Voice voice(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return new Voice(
        new AuthorityId(row.getString("authority_id")),
        row.getString("authority_name"),
        kind == null ? null : PositionKind.valueOf(kind),
        row.getObject("due", LocalDate.class),
        instant(row, "convened_at"),
        instant(row, "given_at"),
        row.getLong("late"),
        row.getInt("overcome") == 1);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    LocalDateTime at = row.getObject(column, LocalDateTime.class);
    return at == null ? null : at.toInstant(ZoneOffset.UTC);
  }
}
