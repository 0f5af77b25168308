package it.sportello.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A file that is kept: never changed, a new version is a new row. */
@Entity
@Immutable
@Table(name = "documents_document")
class StoredDocument implements Persistable<String> {

  @Id private String id;
  private String sha256;
  private String name;
  private String mediaType;
  private long sizeBytes;
  private String uploadedBy;
  private boolean act;
  private Instant storedAt;

  @Column(columnDefinition = "text")
  private String signature;

  @Column(columnDefinition = "text")
  private String warnings;

  @Transient private boolean fresh;

  protected StoredDocument() {}

  StoredDocument(DocumentId id, IncomingFile file, Content content, Instant storedAt) {
    this.id = id.value();
    this.sha256 = content.sha256();
    this.name = content.name();
    this.mediaType = content.inspection().type().mediaType();
    this.sizeBytes = content.size();
    this.uploadedBy = file.uploadedBy();
    this.act = file.act();
    this.storedAt = storedAt;
    this.signature = InspectionJson.write(content.inspection().signature());
    this.warnings = InspectionJson.write(content.inspection().warnings());
    this.fresh = true;
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }

  String sha256() {
    return sha256;
  }

  DocumentView view(ScanState scan) {
    return new DocumentView(
        new DocumentId(id),
        name,
        mediaType,
        sizeBytes,
        sha256,
        storedAt,
        InspectionJson.signature(signature),
        InspectionJson.warnings(warnings),
        scan);
  }
}
