package it.sportello.audit;

import it.sportello.audit.AuditRoot.Leaf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The roots in the database: added and read, never changed. */
@Component
class RootRows {

  private static final String GROWN =
      "select e.chain, e.seq, e.hash from audit_entry e join (select chain, max(seq) as seq from"
          + " audit_entry group by chain) t on t.chain = e.chain and t.seq = e.seq where e.seq >"
          + " coalesce((select max(l.seq) from audit_root_leaf l where l.chain = e.chain), 0)"
          + " order by e.chain";
  private static final String COLUMNS = "number, on_day, made_at, root, key_id, signature";

  private final JdbcTemplate jdbc;

  RootRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The last lines of the chains that have grown since the last root. */
  List<Leaf> grown() {
    return jdbc.query(GROWN, RootRows::leaf);
  }

  Optional<AuditRoot> last() {
    return jdbc
        .query(
            "select " + COLUMNS + " from audit_root order by number desc limit 1", RootRows::root)
        .stream()
        .findFirst();
  }

  List<AuditRoot> all() {
    return jdbc.query("select " + COLUMNS + " from audit_root order by number", RootRows::root);
  }

  List<Leaf> leaves(AuditRoot root) {
    return jdbc.query(
        "select chain, seq, hash from audit_root_leaf where root_number = ? order by chain",
        RootRows::leaf,
        root.number());
  }

  Optional<String> hashAt(Leaf leaf) {
    return jdbc
        .queryForList(
            "select hash from audit_entry where chain = ? and seq = ?",
            String.class,
            leaf.chain().value(),
            leaf.seq())
        .stream()
        .findFirst();
  }

  void add(AuditRoot root, List<Leaf> leaves) {
    jdbc.update(
        "insert into audit_root (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)",
        root.number(),
        root.day(),
        AuditRows.utc(root.madeAt()),
        root.root(),
        root.keyId(),
        root.signature());
    jdbc.batchUpdate(
        "insert into audit_root_leaf (root_number, chain, seq, hash) values (?, ?, ?, ?)",
        leaves.stream()
            .map(l -> new Object[] {root.number(), l.chain().value(), l.seq(), l.hash()})
            .toList());
  }

  private static Leaf leaf(ResultSet row, int index) throws SQLException {
    return new Leaf(new Chain(row.getString("chain")), row.getLong("seq"), row.getString("hash"));
  }

  private static AuditRoot root(ResultSet row, int index) throws SQLException {
    return new AuditRoot(
        row.getLong("number"),
        row.getObject("on_day", LocalDate.class),
        row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        row.getString("root"),
        row.getString("key_id"),
        row.getString("signature"));
  }
}
