package it.sportello.catalogue;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.forms.Text;
import it.sportello.law.LegalBasis;
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

  /** Whether works may begin only when the time to forbid them has passed. */
  @LegalBasis("D.P.R. 380/2001, art. 23, c. 1")
  public boolean delaysWorks() {
    return TermCode.SCIA_ALT_INHIBIT.value().equals(term);
  }
}
