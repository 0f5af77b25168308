package it.sportello.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that nobody may open: the scanner has not spoken yet, or has found it harmful. */
@Entity
@Table(name = "documents_held")
class HeldFile {

  @Id private String documentId;

  @Enumerated(EnumType.STRING)
  private ScanState state;

  private Instant heldSince;

  protected HeldFile() {}

  HeldFile(DocumentId document, Instant heldSince) {
    this.documentId = document.value();
    this.state = ScanState.WAITING;
    this.heldSince = heldSince;
  }

  String documentId() {
    return documentId;
  }

  ScanState state() {
    return state;
  }

  void isHarmful() {
    state = ScanState.HARMFUL;
  }
}
