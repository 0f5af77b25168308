package it.sportello.applications;

import it.sportello.documents.DocumentId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A document that somebody put beside an application. */
@Entity
@Table(name = "applications_attachment")
class AttachedDocument {

  @Id private String id;
  private String requirement;
  private String documentId;
  private Instant addedAt;

  protected AttachedDocument() {}

  AttachedDocument(String requirement, DocumentId document, Instant addedAt) {
    this.id = UUID.randomUUID().toString();
    this.requirement = requirement;
    this.documentId = document.value();
    this.addedAt = addedAt;
  }

  boolean hasId(String other) {
    return id.equals(other);
  }

  Attachment view() {
    return new Attachment(id, requirement, new DocumentId(documentId), addedAt);
  }
}
