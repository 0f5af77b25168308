package it.sportello.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import it.sportello.forms.FieldCheck.Context;
import java.nio.charset.StandardCharsets;

/** Whatever is typed where a tax code or a VAT number belongs, a check answers and never fails. */
class PersonalCodesFuzzTest {

  private static final Context BOLOGNA = new Context("037006");

  @FuzzTest(maxDuration = "60s")
  void anyTextIsRightOrWrong(byte[] typed) {
    String text = new String(typed, StandardCharsets.UTF_8);
    assertThat(new TaxCodeCheck().findings(text, BOLOGNA)).hasSizeLessThan(2);
    assertThat(new VatNumberCheck().findings(text, BOLOGNA)).hasSizeLessThan(2);
    assertThat(new EmailCheck().findings(text, BOLOGNA)).hasSizeLessThan(2);
  }
}
