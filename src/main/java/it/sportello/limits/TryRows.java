package it.sportello.limits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where wrong passwords are counted for all nodes. */
@Component
class TryRows {

  private final JdbcTemplate jdbc;

  TryRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest moment until which one of three keys must wait. */
  Optional<Instant> blockedUntil(List<String> keys) {
    return Optional.ofNullable(
            jdbc.queryForObject(
                "select max(blocked_until) from limits_login_try where id in (?, ?, ?)",
                LocalDateTime.class,
                keys.toArray()))
        .map(at -> at.toInstant(ZoneOffset.UTC));
  }

  Optional<Tries> lock(String key) {
    return jdbc
        .query(
            "select failures, since, waits, blocked_until, last_at from limits_login_try"
                + " where id = ? for update",
            (row, line) -> tries(row),
            key)
        .stream()
        .findFirst();
  }

  private static Tries tries(ResultSet row) throws SQLException {
    return new Tries(
        row.getInt("failures"),
        instant(row, "since"),
        row.getInt("waits"),
        instant(row, "blocked_until"),
        instant(row, "last_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  void add(String key, Tries tries) {
    jdbc.update(
        "insert into limits_login_try (failures, since, waits, blocked_until, last_at, id)"
            + " values (?, ?, ?, ?, ?, ?)",
        values(key, tries));
  }

  void change(String key, Tries tries) {
    jdbc.update(
        "update limits_login_try set failures = ?, since = ?, waits = ?, blocked_until = ?,"
            + " last_at = ? where id = ?",
        values(key, tries));
  }

  void forget(String key) {
    jdbc.update("delete from limits_login_try where id = ?", key);
  }

  void forgetBefore(Instant moment) {
    jdbc.update("delete from limits_login_try where last_at < ?", utc(moment));
  }

  private static Object[] values(String key, Tries tries) {
    return new Object[] {
      tries.failures(),
      utc(tries.since()),
      tries.waits(),
      utc(tries.blockedUntil()),
      utc(tries.lastAt()),
      key
    };
  }

  private static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
