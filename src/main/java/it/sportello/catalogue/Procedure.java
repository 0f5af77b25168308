package it.sportello.catalogue;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.forms.Text;
import it.sportello.law.LegalBasis;
import it.sportello.territory.Desk;
import java.util.Set;

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

  private static final Set<String> CONFERRING =
      Set.of("buildingPermit", "conditionalNotice", "planVariant");
  private static final Set<String> PUBLISHED = Set.of("planVariant", "implementationPlan");

  /** Whether a legal term runs at all once it is filed. */
  public boolean hasTerm() {
    return term != null && !term.isBlank();
  }

  /** Whether the assents of other bodies are acquired within it, in a services conference. */
  public boolean mayHearOthers() {
    return CONFERRING.contains(process);
  }

  /** Whether the activity may begin only when the desk says that all assents are there. */
  @LegalBasis("L. 241/1990, art. 19-bis, c. 3")
  public boolean waitsForAssents() {
    return process.equals("conditionalNotice");
  }

  /** Whether the plan of the city is changed or carried out, for everybody to see and observe. */
  @LegalBasis("L. 1150/1942, artt. 13-16; D.P.R. 160/2010, art. 8")
  public boolean isPublished() {
    return PUBLISHED.contains(process);
  }

  /** Whether works may begin only when the time to forbid them has passed. */
  @LegalBasis("D.P.R. 380/2001, art. 23, c. 1")
  public boolean delaysWorks() {
    return TermCode.SCIA_ALT_INHIBIT.value().equals(term);
  }

  /** Whether its conference meets in public: what it changes is a plan. */
  @LegalBasis("D.P.R. 160/2010, art. 8, c. 1")
  public boolean meetsInPublic() {
    return isPublished() && mayHearOthers();
  }
}
