package it.sportello.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a tax code, a VAT number, an address, a date of birth, a first day, a shop. */
class FieldChecksTest {

  /** Half past midnight in Rome, still the day before in Greenwich. */
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), ZoneOffset.UTC);

  private static final FieldCheck.Context ANYWHERE = new FieldCheck.Context("037006");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      a right tax code                    | taxCode   | RSSNNA80A41A944Z | true
      small letters do no harm            | taxCode   | rssnna80a41a944z | true
      a wrong last letter                 | taxCode   | RSSNNA80A41A944T | false
      two letters swapped                 | taxCode   | RSNSNA80A41A944Z | false
      too short                           | taxCode   | RSSNNA80A41A944  | false
      a month that does not exist         | taxCode   | RSSNNA80F41A944Z | false
      digits replaced for a namesake      | taxCode   | RSSNNA80A41A94QW | true
      a right VAT number                  | vatNumber | 01234567897      | true
      a wrong last digit                  | vatNumber | 01234567890      | false
      letters in a VAT number             | vatNumber | 0123456789A      | false
      an address                          | email     | anna@esempio.it  | true
      an address without a domain         | email     | anna@            | false
      two addresses                       | email     | a@b.it,c@d.it    | false
      somebody of forty-six               | birthDate | 1980-01-01       | true
      born today                          | birthDate | 2026-11-24       | false
      not born yet                        | birthDate | 2039-02-01       | false
      older than anybody                  | birthDate | 1850-01-01       | false
      an activity that begins today       | firstDay  | 2026-11-24       | true
      an activity that began yesterday    | firstDay  | 2026-11-23       | false
      a shop of the largest size          | shopArea  | 250              | true
      a shop without any room             | shopArea  | 0                | false
      a shop that is no local one         | shopArea  | 250,5            | false
      """)
  void tellsRightFromWrong(String why, String check, String answer, boolean right) {
    assertThat(checkNamed(check).findings(answer, ANYWHERE).isEmpty()).isEqualTo(right);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      the person of the code                    | Anna     | Rossi   | 1980-01-01 | true
      a woman's day is forty more               | Anna     | Rossi   | 1980-01-02 | false
      accents and spaces do no harm             | Ànna     | Ros si  | 1980-01-01 | true
      first and last name exchanged             | Rossi    | Anna    | 1980-01-01 | false
      somebody else                             | Giulia   | Bianchi | 1980-01-01 | false
      another year                              | Anna     | Rossi   | 1981-01-01 | false
      a date that does not exist is told beside | Anna     | Rossi   | 1980-02-31 | true
      names not written yet                     | ''       | ''      | ''         | true
      """)
  void aTaxCodeThatIsAnothersWarns(
      String why, String first, String last, String born, boolean same) {
    var answers =
        Map.<String, Object>of(
            "holderFirstName", first, "holderLastName", last, "holderBirthDate", born);
    var findings =
        new TaxCodeCheck().findings("RSSNNA80A41A944Z", ANYWHERE.at("holderTaxCode", answers));
    assertThat(findings.isEmpty()).isEqualTo(same);
    assertThat(findings).noneMatch(FieldCheck.Finding::blocking);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "Gianfranco, Verdi, VRDGFR, of four consonants the second is left out",
    "Mario, Rossi, RSSMRA, vowels fill up",
    "Io, Fo, FOXIOX, X stands for what is missing",
    "Maria Luisa, De’ Conti, DCNMLS, written together"
  })
  void namesGiveTheirLetters(String first, String last, String letters, String why) {
    assertThat(new PersonInTaxCode(letters + "80A01A944X").isNamed(first, last)).as(why).isTrue();
  }

  private static FieldCheck checkNamed(String name) {
    return switch (name) {
      case "taxCode" -> new TaxCodeCheck();
      case "vatNumber" -> new VatNumberCheck();
      case "birthDate" -> new BirthDateCheck(TODAY);
      case "firstDay" -> new FirstDayCheck(TODAY);
      case "shopArea" -> new LocalShopAreaCheck();
      default -> new EmailCheck();
    };
  }
}
