package it.sportello.notices;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes a notice unless its key is already there. The attempt stands behind a savepoint, because a
 * failed insert would end the transaction of the caller on PostgreSQL.
 */
@Component
class NoticeRows {

  private static final String DUPLICATE = "23505";
  private static final String INSERT =
      """
      insert into notices_notice
        (id, dedup_key, recipient, case_number, text_it, text_en, link, created_at,
         read_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate jdbc;

  NoticeRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** {@code readAt} is null as long as it was not read. */
  void insert(Recipient recipient, NewNotice notice, Instant at, Instant readAt) {
    ConnectionCallback<Void> attempt =
        connection -> {
          Savepoint before = connection.setSavepoint();
          try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            bind(insert, recipient, notice);
            insert.setObject(8, inDatabase(at));
            insert.setObject(9, inDatabase(readAt));
            insert.executeUpdate();
          } catch (SQLException failure) {
            if (!DUPLICATE.equals(failure.getSQLState())) {
              throw failure;
            }
            connection.rollback(before);
          }
          return null;
        };
    jdbc.execute(attempt);
  }

  private static void bind(PreparedStatement insert, Recipient recipient, NewNotice notice)
      throws SQLException {
    insert.setString(1, UUID.randomUUID().toString());
    insert.setString(2, recipient.key() + "|" + notice.key());
    insert.setString(3, recipient.key());
    insert.setString(4, notice.caseNumber() == null ? null : notice.caseNumber().value());
    insert.setString(5, notice.textIt());
    insert.setString(6, notice.textEn());
    insert.setString(7, notice.link());
  }

  private static LocalDateTime inDatabase(Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC).toLocalDateTime();
  }
}
