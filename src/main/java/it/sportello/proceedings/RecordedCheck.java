package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;

/** An item of the completeness check of a case. */
@Entity
@Table(name = "proceedings_checked_item")
class RecordedCheck {

  @EmbeddedId private Key key;
  private String code;
  private String label;

  @Enumerated(EnumType.STRING)
  private CheckedItem.Finding finding;

  private String note;

  protected RecordedCheck() {}

  RecordedCheck(CaseNumber number, int position, CheckedItem item) {
    this.key = new Key(number.value(), position);
    this.code = item.code();
    this.label = item.label();
    this.finding = item.finding();
    this.note = item.note();
  }

  CheckedItem view() {
    return new CheckedItem(code, label, finding, note);
  }

  /** Case and place in the list. */
  @Embeddable
  record Key(String caseNumber, int position) implements Serializable {}
}
