package it.sportello.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An upload under way; how much of it has arrived, the file on disk knows. */
@Entity
@Table(name = "documents_upload")
class PendingUpload {

  @Id private String id;
  private String owner;
  private String name;
  private long sizeBytes;
  private Instant begunAt;
  private String documentId;

  protected PendingUpload() {}

  PendingUpload(String owner, String name, long sizeBytes, Instant begunAt) {
    this.id = UploadId.fresh().value();
    this.owner = owner;
    this.name = name;
    this.sizeBytes = sizeBytes;
    this.begunAt = begunAt;
  }

  boolean belongsTo(String person) {
    return owner.equals(person);
  }

  void becomes(DocumentId document) {
    documentId = document.value();
  }

  /** The document it became, or null while it is under way. */
  DocumentId document() {
    return documentId == null ? null : new DocumentId(documentId);
  }

  UploadId id() {
    return new UploadId(id);
  }

  String owner() {
    return owner;
  }

  String name() {
    return name;
  }

  long size() {
    return sizeBytes;
  }

  UploadView view(long received) {
    return new UploadView(id(), name, sizeBytes, received);
  }
}
