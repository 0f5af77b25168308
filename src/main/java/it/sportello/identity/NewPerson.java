package it.sportello.identity;

import it.sportello.territory.AuthorityId;
import it.sportello.territory.OfficeId;
import java.util.Set;

/** Somebody to be made known: {@code password} is in clear and is never kept so. */
public record NewPerson(
    String username,
    String password,
    String name,
    Contacts contacts,
    Set<Role> roles,
    Set<OfficeId> offices,
    AuthorityId authority) {

  /** How somebody is reached and known to the tax authority. */
  public record Contacts(String taxCode, String email, String pec) {}
}
