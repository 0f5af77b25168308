package it.sportello.interop;

import it.sportello.documents.DocumentId;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes a message unless its key is already there. The attempt stands behind a savepoint, because
 * a failed insert would end the transaction of the caller on PostgreSQL.
 */
@Component
class OutboxRows {

  private static final String DUPLICATE = "23505";
  private static final int LONGEST_SUBJECT = 300;
  private static final String INSERT =
      """
      insert into interop_outbound_message
        (id, dedup_key, channel, recipient, subject, body, attachments, case_number,
         created_at, next_attempt_at, message_id, status, attempts)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', 0)
      """;

  private final JdbcTemplate jdbc;

  OutboxRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void insert(OutboundMessage message, Instant at) {
    ConnectionCallback<Void> attempt =
        connection -> {
          Savepoint before = connection.setSavepoint();
          try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            bind(insert, message, at.atOffset(ZoneOffset.UTC).toLocalDateTime());
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

  private static void bind(PreparedStatement insert, OutboundMessage message, LocalDateTime at)
      throws SQLException {
    insert.setString(1, UUID.randomUUID().toString());
    insert.setString(2, message.dedupKey());
    insert.setString(3, message.channel().name());
    insert.setString(4, oneLine(message.recipient()));
    insert.setString(5, subject(message));
    insert.setString(6, message.body());
    insert.setString(7, attachments(message));
    insert.setString(8, message.caseNumber() == null ? null : message.caseNumber().value());
    insert.setObject(9, at);
    insert.setObject(10, at);
    insert.setString(11, messageId(message.dedupKey()));
  }

  private static String attachments(OutboundMessage message) {
    return message.attachments().stream().map(DocumentId::value).collect(Collectors.joining(","));
  }

  private static String subject(OutboundMessage message) {
    String line = oneLine(message.subject());
    return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT);
  }

  /** A header is one line: nothing in it may begin another header. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  /** The same key gives the same id, so that whoever gets a message twice can see it. */
  private static String messageId(String dedupKey) {
    UUID stable = UUID.nameUUIDFromBytes(dedupKey.getBytes(StandardCharsets.UTF_8));
    return "<" + stable + "@sportello>";
  }
}
