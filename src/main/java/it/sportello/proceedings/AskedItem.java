package it.sportello.proceedings;

import it.sportello.documents.DocumentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** One thing asked of the applicant. */
@Entity
@Table(name = "proceedings_request_item")
class AskedItem {

  @Id private String id;
  private int position;
  private String what;
  private String reason;

  @Column(columnDefinition = "text")
  private String answer;

  private String documentId;

  protected AskedItem() {}

  AskedItem(int position, RequestedItem item) {
    this.id = UUID.randomUUID().toString();
    this.position = position;
    this.what = item.what();
    this.reason = item.reason();
    this.answer = "";
  }

  boolean hasId(String other) {
    return id.equals(other);
  }

  void answer(String text, DocumentId document) {
    answer = text;
    if (document != null) {
      documentId = document.value();
    }
  }

  RequestView.Item view() {
    return new RequestView.Item(
        id, what, reason, answer, Optional.ofNullable(documentId).map(DocumentId::new));
  }
}
