package it.sportello.identity;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What each registration of {@code spring.security.oauth2.client} lets in, and what its claims are
 * called. A registration that is not named here lets in citizens by the names of SPID and CIE.
 */
@ConfigurationProperties("sportello.identity")
public record OidcSettings(
    @DefaultValue("true") boolean samePersonByTaxCode, Map<String, Entrance> entrances) {

  public OidcSettings {
    entrances = entrances == null ? Map.of() : Map.copyOf(entrances);
  }

  Entrance entrance(String registration) {
    return entrances.getOrDefault(registration, Entrance.FOR_CITIZENS);
  }

  /**
   * {@code levels}: the values of the claim of the level that are enough, none for any; {@code
   * methods}: at least one of them must be among the methods of authentication ({@code amr}), for
   * staff a second factor.
   */
  public record Entrance(
      @DefaultValue("CITIZEN") Family family,
      @DefaultValue Claims claims,
      @DefaultValue List<String> levels,
      @DefaultValue List<String> methods) {

    static final Entrance FOR_CITIZENS =
        new Entrance(Family.CITIZEN, Claims.NATIONAL, List.of(), List.of());
  }

  /** The names of the claims; by default those of SPID and CIE over OIDC. */
  public record Claims(
      @DefaultValue(NATIONAL_PREFIX + "fiscal_number") String taxCode,
      @DefaultValue("given_name") String givenName,
      @DefaultValue("family_name") String familyName,
      @DefaultValue("email") String email,
      @DefaultValue(NATIONAL_PREFIX + "e_delivery_service") String pec,
      @DefaultValue(NATIONAL_PREFIX + "company_fiscal_number") String companyTaxCode,
      @DefaultValue(NATIONAL_PREFIX + "vat_number") String companyVatNumber,
      @DefaultValue(NATIONAL_PREFIX + "company_name") String companyName,
      @DefaultValue("acr") String level,
      @DefaultValue("amr") String methods) {

    static final String NATIONAL_PREFIX = "https://attributes.eid.gov.it/";
    static final Claims NATIONAL =
        new Claims(
            NATIONAL_PREFIX + "fiscal_number",
            "given_name",
            "family_name",
            "email",
            NATIONAL_PREFIX + "e_delivery_service",
            NATIONAL_PREFIX + "company_fiscal_number",
            NATIONAL_PREFIX + "vat_number",
            NATIONAL_PREFIX + "company_name",
            "acr",
            "amr");
  }
}
