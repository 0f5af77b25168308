package it.sportello.payments;

import it.sportello.catalogue.FeeDue;

/** One item of a position, as it was due when the position was opened: in euro cents. */
public record PositionItem(String code, FeeDue.Kind kind, long cents, String label) {

  static PositionItem of(FeeDue fee) {
    return new PositionItem(fee.code(), fee.kind(), fee.cents(), fee.label().it());
  }

  boolean isStamp() {
    return kind == FeeDue.Kind.STAMP;
  }

  /** Whether it is still asked for the same amount. */
  boolean isDueAs(FeeDue fee) {
    return code.equals(fee.code()) && kind == fee.kind() && cents == fee.cents();
  }
}
