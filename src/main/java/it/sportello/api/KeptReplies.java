package it.sportello.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The replies to requests that must be carried out once. The database lets one request in for each
 * key, whichever node it reaches; the reply is kept in the transaction of what was done, so that
 * neither is there without the other.
 */
@Component
class KeptReplies {

  static final Duration KEPT = Duration.ofHours(24);

  /** After so long a file that left no reply is held to have died with its node. */
  static final Duration ABANDONED = Duration.ofMinutes(1);

  /** So long a request may take to begin; from then on it holds its row for as long as it lives. */
  static final Duration BEGINNING = Duration.ofSeconds(5);

  private final JdbcClient jdbc;
  private final Clock clock;

  KeptReplies(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Who asks, with which key, for what. */
  record Ticket(String actor, String key, String route, String attempt, boolean stream) {

    static Ticket of(String actor, String key, String route, boolean stream) {
      return new Ticket(actor, key, route, UUID.randomUUID().toString(), stream);
    }
  }

  /** A reply as it was told; {@code status} is zero while the request is being carried out. */
  record Reply(
      String route,
      String bodyDigest,
      int status,
      String location,
      String etag,
      String contentType,
      String body,
      Instant begunAt) {

    boolean isRunning() {
      return status == 0;
    }
  }

  /** Lets the request in, or gives the reply to the one that came in before it. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  Optional<Reply> enter(Ticket ticket) {
    Optional<Reply> before = find(ticket);
    if (before.isPresent() && !isOver(before.get(), ticket)) {
      return before;
    }
    if (before.isPresent()) {
      return takeOver(ticket, before.get());
    }
    try {
      insert(ticket);
      return Optional.empty();
    } catch (DuplicateKeyException another) {
      return find(ticket);
    }
  }

  /** Keeps the reply; false when the request was given up meanwhile and another came in. */
  @Transactional
  boolean keep(Ticket ticket, Reply reply) {
    return jdbc.sql(
                """
                update api_reply set body_sha256 = ?, status = ?, location = ?, etag = ?,
                  content_type = ?, body = ? where actor_id = ? and reply_key = ? and attempt = ?
                """)
            .params(reply.bodyDigest(), reply.status(), reply.location(), reply.etag())
            .params(reply.contentType(), reply.body())
            .params(ticket.actor(), ticket.key(), ticket.attempt())
            .update()
        == 1;
  }

  /** What was refused or failed may be asked again with the same key. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void forget(Ticket ticket) {
    jdbc.sql("delete from api_reply where actor_id = ? and reply_key = ? and attempt = ?")
        .params(ticket.actor(), ticket.key(), ticket.attempt())
        .update();
  }

  /** Removes what nobody will ask again. */
  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
  @Transactional
  int sweep() {
    return jdbc.sql("delete from api_reply where begun_at < ?")
        .param(utc(clock.instant().minus(KEPT)))
        .update();
  }

  /**
   * Holds the row in the transaction of the change: the database lets it go the moment the node
   * dies. False when the request was given up meanwhile and another came in.
   */
  @Transactional
  boolean hold(Ticket ticket) {
    return !jdbc.sql(
            "select attempt from api_reply where actor_id = ? and reply_key = ? and attempt = ?"
                + " for update")
        .params(ticket.actor(), ticket.key(), ticket.attempt())
        .query(String.class)
        .list()
        .isEmpty();
  }

  private boolean isOver(Reply reply, Ticket ticket) {
    if (!reply.isRunning()) {
      return isOlder(reply, KEPT);
    }
    return ticket.stream()
        ? isOlder(reply, ABANDONED)
        : isOlder(reply, BEGINNING) && isHeldByNobody(ticket);
  }

  private boolean isOlder(Reply reply, Duration than) {
    return reply.begunAt().plus(than).isBefore(clock.instant());
  }

  private boolean isHeldByNobody(Ticket ticket) {
    return !jdbc.sql(
            "select attempt from api_reply where actor_id = ? and reply_key = ?"
                + " for update skip locked")
        .params(ticket.actor(), ticket.key())
        .query(String.class)
        .list()
        .isEmpty();
  }

  private Optional<Reply> find(Ticket ticket) {
    return jdbc.sql("select * from api_reply where actor_id = ? and reply_key = ?")
        .params(ticket.actor(), ticket.key())
        .query(KeptReplies::reply)
        .optional();
  }

  private void insert(Ticket ticket) {
    jdbc.sql(
            """
            insert into api_reply (actor_id, reply_key, route, attempt, begun_at)
              values (?, ?, ?, ?, ?)
            """)
        .params(ticket.actor(), ticket.key(), ticket.route(), ticket.attempt())
        .param(utc(clock.instant()))
        .update();
  }

  private Optional<Reply> takeOver(Ticket ticket, Reply before) {
    int taken =
        jdbc.sql(
                """
                update api_reply set attempt = ?, route = ?, begun_at = ?, status = null,
                  body_sha256 = null where actor_id = ? and reply_key = ? and begun_at = ?
                """)
            .params(ticket.attempt(), ticket.route(), utc(clock.instant()))
            .params(ticket.actor(), ticket.key(), utc(before.begunAt()))
            .update();
    return taken == 1 ? Optional.empty() : find(ticket);
  }

  private static Reply reply(ResultSet row, int number) throws SQLException {
    return new Reply(
        row.getString("route"),
        row.getString("body_sha256"),
        row.getInt("status"),
        row.getString("location"),
        row.getString("etag"),
        row.getString("content_type"),
        row.getString("body"),
        row.getTimestamp("begun_at").toLocalDateTime().toInstant(ZoneOffset.UTC));
  }

  private static Timestamp utc(Instant instant) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }
}
