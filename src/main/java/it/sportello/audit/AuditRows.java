package it.sportello.audit;

import it.sportello.audit.AuditEntry.Draft;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The lines in the database: added and read, never changed. */
@Component
class AuditRows {

  private static final String COLUMNS = "chain, seq, at, actor, kind, what, subject, hash";
  private static final int FETCH = 1000;

  private final JdbcTemplate jdbc;

  AuditRows(DataSource database) {
    this.jdbc = new JdbcTemplate(database);
    this.jdbc.setFetchSize(FETCH);
  }

  /** Adds a line; whoever adds to a chain holds it until the end of the transaction. */
  AuditEntry append(Draft line) {
    hold(line.chain());
    AuditEntry entry =
        last(line.chain())
            .map(last -> line.after(last.seq(), last.hash()))
            .orElseGet(() -> line.after(0, AuditEntry.NOTHING_BEFORE));
    insert(entry);
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

  private void hold(Chain chain) {
    if (lock(chain).isEmpty()) {
      jdbc.update(
          "insert into audit_chain (chain) select cast(? as varchar(40))"
              + " where not exists (select 1 from audit_chain where chain = ?)",
          chain.value(),
          chain.value());
      lock(chain);
    }
  }

  private List<String> lock(Chain chain) {
    return jdbc.queryForList(
        "select chain from audit_chain where chain = ? for update", String.class, chain.value());
  }

  private Optional<AuditEntry> last(Chain chain) {
    return jdbc
        .query(
            "select " + COLUMNS + " from audit_entry where chain = ? order by seq desc limit 1",
            AuditRows::read,
            chain.value())
        .stream()
        .findFirst();
  }

  private void insert(AuditEntry entry) {
    jdbc.update(
        "insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)",
        entry.chain().value(),
        entry.seq(),
        utc(entry.at()),
        entry.actor(),
        entry.kind().name(),
        entry.what(),
        entry.subject(),
        entry.hash());
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
