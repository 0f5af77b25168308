package it.sportello.catalogue;

import it.sportello.forms.Text;
import java.math.BigDecimal;

/** What has to be paid for a filing: in euro cents, with the provision that asks for it. */
public record FeeDue(String code, Kind kind, long cents, Text label, String legalBasis) {

  /** A stamp duty is paid to the State and may be paid in other ways than a fee. */
  public enum Kind {
    FEE,
    STAMP
  }

  public BigDecimal amount() {
    return BigDecimal.valueOf(cents, 2);
  }
}
