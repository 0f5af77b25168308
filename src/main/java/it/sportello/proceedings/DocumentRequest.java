package it.sportello.proceedings;

import it.sportello.documents.DocumentId;
import it.sportello.law.CaseNumber;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the desk asked of the applicant, and the answers, item by item. */
@Entity
@Table(name = "proceedings_request")
class DocumentRequest {

  @Id private String id;
  private String caseNumber;

  @Enumerated(EnumType.STRING)
  private RequestView.Kind kind;

  private Instant sentAt;
  private LocalDate due;
  private Instant answeredAt;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "request_id", nullable = false)
  @OrderBy("position")
  private List<AskedItem> items = new ArrayList<>();

  protected DocumentRequest() {}

  DocumentRequest(CaseNumber number, RequestView.Kind kind, Instant sentAt, LocalDate due) {
    this.id = UUID.randomUUID().toString();
    this.caseNumber = number.value();
    this.kind = kind;
    this.sentAt = sentAt;
    this.due = due;
  }

  void ask(List<RequestedItem> asked) {
    for (RequestedItem item : asked) {
      items.add(new AskedItem(items.size(), item));
    }
  }

  /** Keeps an answer before all are sent. */
  void answer(String itemId, String text, DocumentId document) {
    mustBeOpen();
    items.stream()
        .filter(item -> item.hasId(itemId))
        .findFirst()
        .orElseThrow(() -> new CaseNotFound(caseNumber))
        .answer(text, document);
  }

  void send(Instant at) {
    mustBeOpen();
    answeredAt = at;
  }

  RequestView view() {
    return new RequestView(
        id,
        kind,
        sentAt,
        due,
        items.stream().map(AskedItem::view).toList(),
        Optional.ofNullable(answeredAt));
  }

  private void mustBeOpen() {
    if (answeredAt != null) {
      throw new TaskNotOpen("answer", new CaseNumber(caseNumber));
    }
  }
}
