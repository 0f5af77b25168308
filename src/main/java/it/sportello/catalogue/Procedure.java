package it.sportello.catalogue;

import it.sportello.forms.Text;
import it.sportello.territory.Desk;
import java.math.BigDecimal;
import java.util.List;

/** A procedure of the catalogue, as a person is told of it before starting. */
public record Procedure(
    String code,
    Text name,
    Text summary,
    Desk desk,
    Regime regime,
    String process,
    String form,
    String term,
    String kind,
    String legalBasis,
    Text decidedBy,
    Text termText,
    Text silence,
    Text start,
    int minutes,
    List<Fee> fees) {

  /** What has to be paid, in euro. */
  public record Fee(BigDecimal amount, Text label, String legalBasis) {}

  /** Whether a legal term runs at all once it is filed. */
  public boolean hasTerm() {
    return term != null && !term.isBlank();
  }

  /** Whether the assents of other bodies are acquired within it, in a services conference. */
  public boolean mayHearOthers() {
    return process.equals("buildingPermit");
  }

  /** Whether what it grants is something still to be built. */
  public boolean allowsWorks() {
    return mayHearOthers() && !form.equals("accertamento-di-conformita");
  }

  public BigDecimal totalFees() {
    return fees.stream().map(Fee::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
