package it.sportello.proceedings;

import it.sportello.documents.DocumentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the desk asked of the applicant, item by item, and what was answered. */
public record RequestView(
    String id,
    Kind kind,
    Instant sentAt,
    LocalDate due,
    List<Item> items,
    Optional<Instant> answeredAt) {

  /**
   * Why something is asked: to complete the application, to conform a notice to the law, or because
   * bodies in a conference need it.
   */
  public enum Kind {
    INTEGRATION,
    CONFORMATION,
    CONFERENCE
  }

  /** One thing asked, with its reason, and the answer so far. */
  public record Item(
      String id, String what, String reason, String answer, Optional<DocumentId> document) {

    public boolean isAnswered() {
      return !answer.isBlank() || document.isPresent();
    }
  }

  public boolean isOpen() {
    return answeredAt.isEmpty();
  }

  public boolean isFullyAnswered() {
    return items.stream().allMatch(Item::isAnswered);
  }
}
