package it.sportello.proceedings;

import it.sportello.conferences.Invitation;
import it.sportello.law.LegalBasis;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.Interest;
import java.util.List;
import java.util.Map;

/**
 * Whom an officer wants to convene: bodies that are known, bodies that nobody knew, why bodies that
 * were proposed are left out, and who else is told.
 */
public record Convocation(
    List<Invitation> invitations,
    List<NewBody> added,
    Map<AuthorityId, String> leftOut,
    List<ThirdParty> told) {

  static final Convocation NOBODY = new Convocation(List.of(), List.of(), Map.of(), List.of());

  public Convocation {
    invitations = List.copyOf(invitations);
    added = List.copyOf(added);
    leftOut = Map.copyOf(leftOut);
    told = List.copyOf(told);
  }

  /** A body that the house did not know; it is reached by certified mail. */
  public record NewBody(String name, String pec, Interest interest, String reason) {}

  /** Somebody whom the conclusion may harm, and who may intervene. */
  @LegalBasis("L. 241/1990, artt. 7 e 9")
  public record ThirdParty(String name, String address) {}
}
