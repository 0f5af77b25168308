package it.sportello.documents;

import it.sportello.law.CaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A line of a protocol register. */
@Entity
@Immutable
@Table(name = "documents_protocol_entry")
class ProtocolEntry {

  private static final int LONGEST_SUBJECT = 1000;
  private static final int LONGEST_CORRESPONDENT = 500;

  @Id private String id;
  private String register;

  @Column(name = "year_no")
  private int year;

  @Column(name = "entry_no")
  private int number;

  private Instant enteredAt;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(10)")
  private RegisterEntry.Direction direction;

  private String subject;
  private String correspondent;
  private String caseNumber;
  private String documentId;

  protected ProtocolEntry() {}

  ProtocolEntry(ProtocolNumber number, RegisterEntry entry) {
    this.id = UUID.randomUUID().toString();
    this.register = number.register();
    this.year = number.year();
    this.number = number.number();
    this.enteredAt = number.at();
    this.direction = entry.direction();
    this.subject = atMost(LONGEST_SUBJECT, entry.subject());
    this.correspondent = atMost(LONGEST_CORRESPONDENT, entry.correspondent());
    this.caseNumber = entry.caseNumber() == null ? null : entry.caseNumber().value();
    this.documentId = entry.document() == null ? null : entry.document().value();
  }

  ProtocolLine view() {
    return new ProtocolLine(
        new ProtocolNumber(register, year, number, enteredAt),
        new RegisterEntry(
            direction,
            subject,
            correspondent,
            caseNumber == null ? null : new CaseNumber(caseNumber),
            documentId == null ? null : new DocumentId(documentId)));
  }

  private static String atMost(int length, String text) {
    return text == null || text.length() <= length ? text : text.substring(0, length);
  }
}
