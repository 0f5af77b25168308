package it.sportello.identity;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.identity.OidcSettings.Claims;
import it.sportello.identity.OidcSettings.Entrance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the claims of SPID, CIE and eIDAS say of somebody. */
class ArrivalTest {

  private static final String NATIONAL = "https://attributes.eid.gov.it/";

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "TINIT-RSSNNA80A41A944Z, RSSNNA80A41A944Z, the prefix of the Italian tax code falls away",
    "tinit-rssnna80a41a944z, ,                 another prefix is not ours",
    "RSSNNA80A41A944Z,       RSSNNA80A41A944Z, some gateways leave the prefix out",
    "TINDE-12345678901,      ,                 a tax code of another country is none of ours",
    ",                       ,                 a foreigner by eIDAS has none"
  })
  void readsTheTaxCode(String claim, String taxCode, String why) {
    // given
    Map<String, Object> claims =
        claim == null ? Map.of() : Map.of(NATIONAL + "fiscal_number", claim);
    // when
    Arrival arrival = Arrival.of("issuer", "subject", claims, Claims.NATIONAL);
    // then
    assertThat(arrival.taxCode()).as(why).isEqualTo(Optional.ofNullable(taxCode));
  }

  @Test
  void knowsForWhichFirmSomebodyActs() {
    // given
    Map<String, Object> claims =
        Map.of(
            NATIONAL + "vat_number", "VATIT-02313821007",
            NATIONAL + "company_name", "Costruzioni Serra srl");
    // when
    Arrival arrival = Arrival.of("issuer", "subject", claims, Claims.NATIONAL);
    // then
    assertThat(arrival.company()).contains(new Company("02313821007", "Costruzioni Serra srl"));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "https://www.spid.gov.it/SpidL2, otp, true,  level and second factor",
    "https://www.spid.gov.it/SpidL1, otp, false, a level too low",
    "https://www.spid.gov.it/SpidL2, pwd, false, no second factor"
  })
  void isAsStrongAsTheEntranceWants(String level, String method, boolean enough, String why) {
    // given
    Map<String, Object> claims = Map.of("acr", level, "amr", List.of("pwd", method));
    var entrance =
        new Entrance(
            Family.STAFF,
            Claims.NATIONAL,
            List.of("https://www.spid.gov.it/SpidL2"),
            List.of("otp", "mfa"));
    // when, then
    assertThat(Arrival.of("issuer", "subject", claims, Claims.NATIONAL).isStrongEnoughFor(entrance))
        .as(why)
        .isEqualTo(enough);
  }
}
