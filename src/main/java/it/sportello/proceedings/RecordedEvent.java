package it.sportello.proceedings;

import it.sportello.documents.DocumentId;
import it.sportello.documents.ProtocolNumber;
import it.sportello.law.CaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A line of the timeline of a case: written once, never changed. */
@Entity
@Table(name = "proceedings_event")
class RecordedEvent {

  private static final int LONGEST = 2000;

  @Id private String id;
  private String caseNumber;

  @Enumerated(EnumType.STRING)
  private EventKind kind;

  private Instant happenedAt;
  private Instant noticedAt;
  private String actor;
  private String summary;
  private String documentId;
  private String protocol;

  /** Tells events of one moment apart; the database counts. */
  @Column(insertable = false, updatable = false)
  private Long position;

  protected RecordedEvent() {}

  RecordedEvent(CaseNumber number, EventKind kind, String actor, String summary) {
    this.id = UUID.randomUUID().toString();
    this.caseNumber = number.value();
    this.kind = kind;
    this.actor = actor;
    this.summary = summary.length() > LONGEST ? summary.substring(0, LONGEST) : summary;
  }

  RecordedEvent at(Instant legal, Instant noticed, DocumentId document) {
    happenedAt = legal;
    noticedAt = noticed;
    documentId = document == null ? null : document.value();
    return this;
  }

  RecordedEvent under(ProtocolNumber number) {
    protocol = number.toString();
    return this;
  }

  CaseEvent view() {
    return new CaseEvent(
        id,
        new CaseNumber(caseNumber),
        kind,
        happenedAt,
        actor,
        summary,
        Optional.ofNullable(documentId).map(DocumentId::new),
        Optional.ofNullable(protocol),
        noticedAt);
  }
}
