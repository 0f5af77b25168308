package it.sportello.audit;

import it.sportello.audit.AuditEntry.Draft;
import it.sportello.audit.LastLines.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The lines in the database: added and read, never changed. */
@Component
class AuditRows {

  private static final String COLUMNS = "chain, seq, at, actor, kind, what, subject, hash";
  private static final int FETCH = 1000;

  private static final String INSERT =
      "insert into audit_entry ("
          + COLUMNS
          + ") select cast(? as varchar(40)), cast(? as bigint), cast(? as timestamp(6)),"
          + " cast(? as varchar(64)), cast(? as varchar(30)), cast(? as varchar(60)),"
          + " cast(? as varchar(100)), cast(? as varchar(64)) where cast(? as bigint) = 0"
          + " or exists (select 1 from audit_entry where chain = ? and seq = ? and hash = ?)";

  private final JdbcTemplate jdbc;
  private final LastLines ends = new LastLines();
  private volatile String insertion;

  AuditRows(DataSource database) {
    this.jdbc = new JdbcTemplate(database);
    this.jdbc.setFetchSize(FETCH);
  }

  /**
   * Adds a line after the last one. Two cannot come after the same: whoever is second waits for the
   * end of the first one's transaction, and comes after it.
   */
  AuditEntry append(Draft line) {
    Place last = ends.of(line.chain()).orElseGet(() -> last(line.chain()));
    AuditEntry entry = line.after(last.seq(), last.hash());
    while (!insert(entry, last)) {
      last = last(line.chain());
      entry = line.after(last.seq(), last.hash());
    }
    ends.keep(entry);
    return entry;
  }

  List<AuditEntry> of(Chain chain) {
    return jdbc.query(
        "select " + COLUMNS + " from audit_entry where chain = ? order by seq",
        AuditRows::read,
        chain.value());
  }

  /** The lines before one of them, the newest first. */
  List<AuditEntry> before(Chain chain, long seq, int limit) {
    return jdbc.query(
        "select "
            + COLUMNS
            + " from audit_entry where chain = ? and seq < ?"
            + " order by seq desc limit ?",
        AuditRows::read,
        chain.value(),
        seq,
        limit);
  }

  /** Every line of every chain, chain by chain in order, without holding them all in memory. */
  void each(Consumer<AuditEntry> line) {
    jdbc.query(
        "select " + COLUMNS + " from audit_entry order by chain, seq",
        row -> {
          line.accept(read(row, 0));
        });
  }

  private Place last(Chain chain) {
    return jdbc
        .query(
            "select seq, hash from audit_entry where chain = ? order by seq desc limit 1",
            (row, index) -> new Place(row.getLong("seq"), row.getString("hash")),
            chain.value())
        .stream()
        .findFirst()
        .orElse(Place.NONE);
  }

  /**
   * Whether that line was the last one; if it was not, or never came to be, nothing is written and
   * the transaction goes on all the same.
   */
  private boolean insert(AuditEntry entry, Place last) {
    try {
      return jdbc.update(
              insertion(),
              entry.chain().value(),
              entry.seq(),
              utc(entry.at()),
              entry.actor(),
              entry.kind().name(),
              entry.what(),
              entry.subject(),
              entry.hash(),
              last.seq(),
              entry.chain().value(),
              last.seq(),
              last.hash())
          == 1;
    } catch (DuplicateKeyException taken) {
      return false;
    }
  }

  /** PostgreSQL must be told not to give the transaction up; H2 undoes the statement alone. */
  private String insertion() {
    if (insertion == null) {
      boolean postgres =
          Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) AppendOnly::isPostgres));
      insertion = INSERT + (postgres ? " on conflict do nothing" : "");
    }
    return insertion;
  }

  static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  private static AuditEntry read(ResultSet row, int index) throws SQLException {
    return new AuditEntry(
        new Chain(row.getString("chain")),
        row.getLong("seq"),
        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        row.getString("actor"),
        AuditKind.valueOf(row.getString("kind")),
        row.getString("what"),
        row.getString("subject"),
        row.getString("hash"));
  }
}
