package it.sportello.applications;

import it.sportello.documents.DocumentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A document that somebody put beside an application. */
@Entity
@Table(name = "applications_attachment")
class AttachedDocument {

  @Id private String id;

  @Column(name = "application_id", insertable = false, updatable = false)
  private String applicationId;

  private String requirement;
  private String documentId;
  private Instant addedAt;
  private String boundTo;
  private String boundDigest;

  protected AttachedDocument() {}

  AttachedDocument(String requirement, DocumentId document, Instant addedAt, Binding binding) {
    this.id = UUID.randomUUID().toString();
    this.requirement = requirement;
    this.documentId = document.value();
    this.addedAt = addedAt;
    this.boundTo = binding.sections();
    this.boundDigest = binding.digest();
  }

  boolean hasId(String other) {
    return id.equals(other);
  }

  Attachment view(Map<String, Map<String, Object>> answers) {
    boolean holds = new Binding(boundTo, boundDigest).holdsFor(answers);
    return new Attachment(id, requirement, new DocumentId(documentId), addedAt, holds);
  }
}
