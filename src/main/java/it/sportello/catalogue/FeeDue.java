package it.sportello.catalogue;

import it.sportello.forms.Text;

/** What has to be paid for a filing: in euro cents, with the provision that asks for it. */
public record FeeDue(String code, Kind kind, long cents, Text label, String legalBasis) {

  /** A stamp duty is paid to the State and may be paid in other ways than a fee. */
  public enum Kind {
    FEE,
    STAMP
  }

  public java.math.BigDecimal amount() {
    return java.math.BigDecimal.valueOf(cents, 2);
  }
}
