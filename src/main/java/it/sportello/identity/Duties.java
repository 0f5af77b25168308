package it.sportello.identity;

import it.sportello.territory.AuthorityId;
import it.sportello.territory.OfficeId;
import java.util.Set;

/** What somebody does in the house, and for whom; {@code authority} may be null. */
public record Duties(Set<Role> roles, Set<OfficeId> offices, AuthorityId authority) {

  public Duties {
    roles = Set.copyOf(roles);
    offices = Set.copyOf(offices);
  }
}
