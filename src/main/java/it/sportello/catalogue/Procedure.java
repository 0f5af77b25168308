package it.sportello.catalogue;

import it.sportello.forms.Text;
import it.sportello.territory.Desk;

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
    int minutes) {

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
    return mayHearOthers() && regime != Regime.PETITION;
  }
}
