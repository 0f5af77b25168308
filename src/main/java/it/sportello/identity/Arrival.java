package it.sportello.identity;

import it.sportello.identity.OidcSettings.Claims;
import it.sportello.identity.OidcSettings.Entrance;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody as a provider of identities describes them. A tax code comes with the country of whoever
 * gave it ({@code TINIT-}), a VAT number likewise ({@code VATIT-}); foreigners by eIDAS have none.
 */
record Arrival(
    String issuer,
    String subject,
    Optional<String> taxCode,
    String name,
    Optional<String> email,
    Optional<String> pec,
    Optional<Company> company,
    String level,
    List<String> methods) {

  private static final String ITALIAN_TAX_CODE = "TINIT-";
  private static final String ITALIAN_VAT_NUMBER = "VATIT-";

  static Arrival of(String issuer, String subject, Map<String, Object> claims, Claims names) {
    Optional<String> taxCode =
        text(claims, names.taxCode()).flatMap(code -> italian(code, ITALIAN_TAX_CODE));
    return new Arrival(
        issuer,
        subject,
        taxCode.map(String::toUpperCase),
        name(claims, names).orElse(subject),
        text(claims, names.email()),
        text(claims, names.pec()),
        company(claims, names),
        text(claims, names.level()).orElse(""),
        list(claims.get(names.methods())));
  }

  /** Whether the log-in was as strong as the entrance wants it. */
  boolean isStrongEnoughFor(Entrance entrance) {
    boolean level = entrance.levels().isEmpty() || entrance.levels().contains(this.level);
    boolean method =
        entrance.methods().isEmpty() || entrance.methods().stream().anyMatch(methods::contains);
    return level && method;
  }

  private static Optional<String> name(Map<String, Object> claims, Claims names) {
    String name =
        Stream.of(names.givenName(), names.familyName())
            .flatMap(claim -> text(claims, claim).stream())
            .collect(Collectors.joining(" "));
    return Optional.of(name).filter(n -> !n.isBlank());
  }

  private static Optional<Company> company(Map<String, Object> claims, Claims names) {
    Optional<String> code =
        text(claims, names.companyTaxCode())
            .or(() -> text(claims, names.companyVatNumber()))
            .flatMap(
                number ->
                    italian(number, ITALIAN_VAT_NUMBER)
                        .or(() -> italian(number, ITALIAN_TAX_CODE)));
    return code.map(c -> new Company(c, text(claims, names.companyName()).orElse(c)));
  }

  /** Without the prefix; a code of another country is none of ours. */
  private static Optional<String> italian(String code, String prefix) {
    if (code.startsWith(prefix)) {
      return Optional.of(code.substring(prefix.length()));
    }
    return code.contains("-") ? Optional.empty() : Optional.of(code);
  }

  private static Optional<String> text(Map<String, Object> claims, String claim) {
    return Optional.ofNullable(claims.get(claim)).map(Object::toString).filter(t -> !t.isBlank());
  }

  private static List<String> list(Object claim) {
    if (claim instanceof Collection<?> many) {
      return many.stream().map(Object::toString).toList();
    }
    return claim == null ? List.of() : List.of(claim.toString().split("[ ,]+"));
  }
}
