package it.sportello.administration;

import it.sportello.identity.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Somebody to be invited, as typed; ids of offices and of the body ("" if none). */
public record InvitedPerson(
    String name,
    String taxCode,
    String email,
    Set<Role> roles,
    Set<String> offices,
    String authority) {

  public InvitedPerson {
    name = stripped(name);
    taxCode = stripped(taxCode).toUpperCase(Locale.ROOT);
    email = stripped(email);
    roles = roles == null ? Set.of() : Set.copyOf(roles);
    offices = offices == null ? Set.of() : Set.copyOf(offices);
    authority = stripped(authority);
  }

  private static String stripped(String text) {
    return Optional.ofNullable(text).orElse("").strip();
  }
}
