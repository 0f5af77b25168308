package it.sportello.interop;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Receipts and letters; what came twice is there once. */
@Component
class MailRows {

  private static final int LONGEST_KEY = 200;

  private final JdbcTemplate jdbc;

  MailRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A message of ours, as receipts refer to it. */
  record Sent(String id, String recipient, String caseNumber) {}

  Optional<Sent> sent(String messageId) {
    String id = Daticert.bare(messageId);
    return jdbc
        .query(
            "select id, recipient, case_number from interop_outbound_message"
                + " where message_id = ? or message_id = ?",
            (row, line) -> new Sent(row.getString(1), row.getString(2), row.getString(3)),
            id,
            "<" + id + ">")
        .stream()
        .findFirst();
  }

  /** Returns whether it is new. */
  boolean addReceipt(String key, Sent sent, ReceiptKind kind, PecMail mail, Instant now) {
    String dedup = key(key);
    if (count("interop_receipt", dedup) > 0) {
      return false;
    }
    Daticert said = mail.daticert().orElseThrow();
    String fault = said.explanation().isEmpty() ? said.error() : said.explanation();
    jdbc.update(
        "insert into interop_receipt"
            + " (id, dedup_key, outbound_id, kind, issued_at, fault, original, taken_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID().toString(),
        dedup,
        sent.id(),
        kind.name(),
        utc(said.at()),
        kind.isFailure() ? fault.substring(0, Math.min(fault.length(), 500)) : null,
        mail.original(),
        utc(now));
    return true;
  }

  /** Returns the id under which it is kept; none, if it was kept before. */
  Optional<String> addLetter(PecMail mail, LetterView.Guess guess, Instant now) {
    String dedup = key(mail.messageId());
    if (count("interop_letter", dedup) > 0) {
      return Optional.empty();
    }
    String id = UUID.randomUUID().toString();
    jdbc.update(
        "insert into interop_letter (id, dedup_key, sender, subject, body, certified, doubt,"
            + " arrived_at, case_number, authority_id, status, original)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NEW', ?)",
        id,
        dedup,
        mail.letter().from(),
        mail.letter().subject(),
        mail.letter().text(),
        mail.isCertified(),
        guess.doubt(),
        utc(mail.daticert().map(Daticert::at).orElse(now)),
        guess.number(),
        guess.authority(),
        mail.original());
    return Optional.of(id);
  }

  List<ReceiptView> receipts(String caseNumber) {
    return jdbc.query(
        "select m.recipient, m.subject, r.kind, r.issued_at, r.fault from interop_receipt r"
            + " join interop_outbound_message m on m.id = r.outbound_id"
            + " where m.case_number = ? order by m.recipient, r.issued_at",
        (row, line) ->
            new ReceiptView(
                row.getString(1),
                row.getString(2),
                ReceiptKind.valueOf(row.getString(3)),
                row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(5)),
        caseNumber);
  }

  List<LetterView> waiting() {
    return jdbc.query(
        LetterView.SELECT + " where status = 'NEW' order by arrived_at", LetterView::of);
  }

  /** The letters that an officer found to be about the case. */
  List<LetterView> of(String caseNumber) {
    return jdbc.query(
        LetterView.SELECT + " where status = 'CONFIRMED' and case_number = ? order by arrived_at",
        LetterView::of,
        caseNumber);
  }

  Optional<LetterView> find(String id) {
    return jdbc.query(LetterView.SELECT + " where id = ?", LetterView::of, id).stream().findFirst();
  }

  /** Held until the end of the transaction: two officers do not decide of one letter. */
  Optional<LetterView> lock(String id) {
    try {
      return Optional.ofNullable(
          jdbc.queryForObject(
              LetterView.SELECT + " where id = ? and status = 'NEW' for update",
              LetterView::of,
              id));
    } catch (EmptyResultDataAccessException none) {
      return Optional.empty();
    }
  }

  void decide(String id, String status, String caseNumber, String by, Instant at) {
    jdbc.update(
        "update interop_letter set status = ?, case_number = coalesce(?, case_number),"
            + " decided_by = ?, decided_at = ? where id = ?",
        status,
        caseNumber,
        by,
        utc(at),
        id);
  }

  private long count(String table, String key) {
    Long found =
        jdbc.queryForObject(
            "select count(*) from " + table + " where dedup_key = ?", Long.class, key);
    return found == null ? 0 : found;
  }

  private static String key(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_KEY));
  }

  private static LocalDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDateTime();
  }
}
