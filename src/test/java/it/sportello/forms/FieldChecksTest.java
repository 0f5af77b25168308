package it.sportello.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a tax code, a VAT number and an address. */
class FieldChecksTest {

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
      """)
  void tellsRightFromWrong(String why, String check, String answer, boolean right) {
    assertThat(checkNamed(check).findings(answer, ANYWHERE).isEmpty()).isEqualTo(right);
  }

  private static FieldCheck checkNamed(String name) {
    return switch (name) {
      case "taxCode" -> new TaxCodeCheck();
      case "vatNumber" -> new VatNumberCheck();
      default -> new EmailCheck();
    };
  }
}
