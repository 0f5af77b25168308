package it.sportello.interop;

import it.sportello.documents.DocumentId;
import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A letter that came by certified mail: the case and the body that it seems to be about, until an
 * officer says so, and why it may not be what it says.
 */
public record LetterView(
    String id,
    String sender,
    String subject,
    String body,
    boolean certified,
    Optional<String> doubt,
    Instant arrivedAt,
    Optional<CaseNumber> number,
    Optional<AuthorityId> authority,
    List<EnclosureView> enclosures) {

  static final String SELECT =
      "select id, sender, subject, body, certified, doubt, arrived_at, case_number, authority_id"
          + " from interop_letter";

  LetterView with(List<EnclosureView> files) {
    return new LetterView(
        id, sender, subject, body, certified, doubt, arrivedAt, number, authority, files);
  }

  boolean encloses(DocumentId document) {
    return enclosures.stream()
        .anyMatch(file -> file.document().filter(document::equals).isPresent());
  }

  /** What a letter seems to be about; each may be null. */
  record Guess(String number, String authority, String doubt) {}

  static LetterView of(ResultSet row, int line) throws SQLException {
    return new LetterView(
        row.getString("id"),
        row.getString("sender"),
        row.getString("subject"),
        row.getString("body"),
        row.getBoolean("certified"),
        Optional.ofNullable(row.getString("doubt")),
        row.getObject("arrived_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        Optional.ofNullable(row.getString("case_number")).map(CaseNumber::new),
        Optional.ofNullable(row.getString("authority_id")).map(AuthorityId::new),
        List.of());
  }
}
