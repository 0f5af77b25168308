package it.sportello.incidents;

import it.sportello.incidents.Incident.Handling;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who takes care of what gave up, and what was set aside. */
@Component
class HandlingRows {

  private final JdbcTemplate jdbc;

  HandlingRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** By kind and id. */
  Map<String, Handling> all() {
    Map<String, Handling> found = new HashMap<>();
    jdbc.query(
        "select kind, id, assignee, reason, aside_at from incidents_handling",
        row -> {
          LocalDateTime aside = row.getObject("aside_at", LocalDateTime.class);
          found.put(
              row.getString("kind") + row.getString("id"),
              new Handling(
                  row.getString("assignee"),
                  row.getString("reason"),
                  aside == null ? null : aside.toInstant(ZoneOffset.UTC)));
        });
    return found;
  }

  void assign(IncidentKind kind, String id, String person) {
    if (jdbc.update(
            "update incidents_handling set assignee = ? where kind = ? and id = ?",
            person,
            kind.name(),
            id)
        == 0) {
      jdbc.update(
          "insert into incidents_handling (kind, id, assignee) values (?, ?, ?)",
          kind.name(),
          id,
          person);
    }
  }

  void setAside(IncidentKind kind, String id, String reason, Instant at) {
    LocalDateTime moment = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    if (jdbc.update(
            "update incidents_handling set reason = ?, aside_at = ? where kind = ? and id = ?",
            reason,
            moment,
            kind.name(),
            id)
        == 0) {
      jdbc.update(
          "insert into incidents_handling (kind, id, reason, aside_at) values (?, ?, ?, ?)",
          kind.name(),
          id,
          reason,
          moment);
    }
  }

  /** Back among what waits; who takes care of it stays. */
  void reopen(IncidentKind kind, String id) {
    jdbc.update(
        "update incidents_handling set reason = null, aside_at = null where kind = ? and id = ?",
        kind.name(),
        id);
  }
}
