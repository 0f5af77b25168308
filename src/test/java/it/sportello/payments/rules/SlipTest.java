package it.sportello.payments.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts of the codes on a notice, amounts, and serial numbers of stamps. */
class SlipTest {

  private static final NoticeNumber NUMBER = new NoticeNumber("300715700000000032");

  @Test
  void theQrCodeNamesNoticeCreditorAndCents() {
    assertThat(slip("Nicolò D’Angelo", 28_200).qr())
        .isEqualTo("PAGOPA|002|300715700000000032|01234567897|28200");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "15, 33, the notice, 300715700000000032",
    "35, 47, the post account, 000012345678",
    "49, 59, the amount in cents, 0000028200",
    "66, 77, the tax code of the creditor, 01234567897",
    "77, 93, the tax code of the debtor, RSSNNA80A41A944Z",
    "93, 108, the name without accents, NICOLO D'ANGELO",
  })
  void theDataMatrixHasEachThingInItsPlace(int from, int to, String what, String expected) {
    // when
    String text = slip("Nicolò D’Angelo", 28_200).dataMatrix();
    // then
    assertThat(text).hasSize(256).startsWith("codfase=NBPA;18").endsWith(" ".repeat(12) + "A");
    assertThat(text.substring(from, to)).as(what).isEqualTo(expected);
    assertThat(text).matches("\\p{ASCII}{256}");
  }

  @Test
  void aLongNameIsCutAndKeepsTheLength() {
    assertThat(slip("ß★".repeat(90), 1).dataMatrix()).hasSize(256);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({"0, nothing to pay", "-1, less than nothing", "10000000000, eleven digits"})
  void refusesAmountsThatAreNone(long cents, String reason) {
    assertThatIllegalArgumentException().as(reason).isThrownBy(() -> slip("x", cents));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"250.00, 25000", "0.01, 1", "16.00, 1600", "999999999.99, 99999999999"})
  void readsAmountsAsTheNodeWritesThem(String decimal, long cents) {
    assertThat(Cents.parse(decimal)).isEqualTo(cents);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "'16,00', a comma",
    "16, no cents",
    "16.0, one decimal",
    "-1.00, less than nothing",
    "1e3, a power",
    "'', nothing",
    "9999999999.00, too much",
  })
  void refusesAmountsWrittenOtherwise(String decimal, String reason) {
    assertThatIllegalArgumentException().as(reason).isThrownBy(() -> Cents.parse(decimal));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1600; 16,00", "5; 0,05", "125000; 1.250,00", "123456789; 1.234.567,89"})
  void writesAmountsAsItaliansDo(long cents, String expected) {
    assertThat(Cents.inWords(cents)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "01234567890123, true, fourteen digits",
    "0123 4567 8901 23, true, spaces do not matter",
    "0123456789012, false, thirteen",
    "012345678901234, false, fifteen",
    "0123456789012a, false, a letter",
    "'', false, nothing",
  })
  void aSerialNumberHasFourteenDigits(String typed, boolean isOne, String reason) {
    assertThat(StampSerial.read(typed).isPresent()).as(reason).isEqualTo(isOne);
  }

  private static Slip slip(String name, long cents) {
    return new Slip(
        NUMBER,
        "01234567897",
        cents,
        "RSSNNA80A41A944Z",
        name,
        "Permesso di costruire – diritti",
        "12345678");
  }
}
