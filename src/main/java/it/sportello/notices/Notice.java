package it.sportello.notices;

import it.sportello.law.CaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something a recipient was told. */
@Entity
@Table(name = "notices_notice")
class Notice {

  @Id private String id;
  private String recipient;
  private String caseNumber;

  @Column(columnDefinition = "text")
  private String textIt;

  @Column(columnDefinition = "text")
  private String textEn;

  private String link;
  private Instant createdAt;
  private Instant readAt;

  protected Notice() {}

  void read(Instant at) {
    if (readAt == null) {
      readAt = at;
    }
  }

  String recipient() {
    return recipient;
  }

  NoticeView view() {
    return new NoticeView(
        id,
        Recipient.ofKey(recipient),
        caseNumber == null ? null : new CaseNumber(caseNumber),
        textIt,
        textEn,
        link,
        createdAt,
        readAt);
  }
}
