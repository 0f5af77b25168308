package it.sportello.catalogue;

import it.sportello.forms.Text;
import java.util.List;
import java.util.Optional;

/**
 * Which filing is needed, each with the reason for it: the procedure is missing where nothing need
 * be filed, or where it is not filed here.
 */
public record Guidance(
    Optional<Procedure> procedure,
    String regime,
    String reason,
    String provision,
    List<Companion> companions) {

  /** Whether nothing at all need be filed. */
  public boolean isFree() {
    return regime.equals("FREE");
  }

  /** Whether something else is needed before one may begin. */
  public boolean isFreeOnlyAfterOthers() {
    return isFree() && companions.stream().anyMatch(c -> !c.when().equals("AFTER_WORKS"));
  }

  /** Something else that is needed, and when. */
  public record Companion(String code, Text name, String when, String reason, String provision) {}
}
