package it.sportello.identity;

import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.OfficeId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who acts, as known at this moment: roles and offices are read anew at each request. */
public record Actor(
    ActorId id,
    String name,
    String taxCode,
    String email,
    Set<Role> roles,
    Set<OfficeId> offices,
    Optional<AuthorityId> authority,
    Optional<Company> company,
    Optional<CaseNumber> confinedTo) {

  /** The house itself: what happens by law, without anybody acting. */
  public static final Actor SYSTEM =
      new Actor(
          new ActorId("system"),
          "Sportello",
          "",
          "",
          Set.of(Role.SYSTEM),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean serves(OfficeId office) {
    return offices.contains(office);
  }

  /** The tax codes under which the actor is known: their own, and of the firm they act for. */
  public Set<String> knownAs() {
    return Stream.concat(Stream.ofNullable(taxCode), company.stream().map(Company::taxCode))
        .map(code -> code.toUpperCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the tax code is the actor's own or that of the firm for which they act. */
  public boolean isKnownAs(String code) {
    return knownAs().contains(code.toUpperCase(Locale.ROOT));
  }

  /** Whether the actor works at a desk of a municipality, union or metropolitan city. */
  public boolean isStaff() {
    return is(Role.OFFICER) || is(Role.HEAD);
  }

  /** Whether a case is out of reach: who came in by the link of a body is let near one alone. */
  public boolean isKeptFrom(CaseNumber number) {
    return confinedTo.filter(only -> !only.equals(number)).isPresent();
  }

  public boolean speaksFor(AuthorityId body) {
    return is(Role.BODY_OFFICER) && authority.filter(body::equals).isPresent();
  }
}
