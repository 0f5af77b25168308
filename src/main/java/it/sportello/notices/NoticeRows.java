package it.sportello.notices;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
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
        (id, dedup_key, recipient, case_number, text_it, text_en, link, created_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate jdbc;

  NoticeRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Recipient recipient, NewNotice notice, Instant at) {
    ConnectionCallback<Void> attempt =
        connection -> {
          Savepoint before = connection.setSavepoint();
          try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            bind(insert, recipient, notice, at);
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

  private static void bind(
      PreparedStatement insert, Recipient recipient, NewNotice notice, Instant at)
      throws SQLException {
    insert.setString(1, UUID.randomUUID().toString());
    insert.setString(2, recipient.key() + "|" + notice.key());
    insert.setString(3, recipient.key());
    insert.setString(4, notice.caseNumber() == null ? null : notice.caseNumber().value());
    insert.setString(5, notice.textIt());
    insert.setString(6, notice.textEn());
    insert.setString(7, notice.link());
    insert.setObject(8, at.atOffset(ZoneOffset.UTC).toLocalDateTime());
  }
}
