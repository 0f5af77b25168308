package it.sportello.payments.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number of a notice and its check digits. */
class NoticeNumberTest {

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "00, 7157000000000, 300715700000000032, the vector that the app of the State tests with",
    "01, 1, 301000000000000144, the first number of a segregation code",
    "47, 9999999999999, 347999999999999962, the last one that has thirteen digits",
  })
  void endsWithTheFirstSixteenDigitsModulo93(
      String segregation, long number, String expected, String reason) {
    assertThat(NoticeNumber.of(segregation, number)).as(reason).hasToString(expected);
  }

  @Test
  void agreesWithTheKnownNumber() {
    assertThat(NoticeNumber.of("00", 7_157_000_000_000L)).hasToString("300715700000000032");
    assertThat(new NoticeNumber("300715700000000032").iuv()).isEqualTo("00715700000000032");
    assertThat(new NoticeNumber("300715700000000032").spaced()).isEqualTo("3007 1570 0000 0000 32");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "300715700000000033, wrong check digits",
    "300715700000000132, one digit changed",
    "200715700000000032, another auxiliary digit",
    "30071570000000003, too short",
    "3007157000000000320, too long",
    "30071570000000003x, a letter",
    "'', nothing",
  })
  void refusesWhatIsNoNumber(String text, String reason) {
    assertThat(NoticeNumber.isValid(text)).as(reason).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new NoticeNumber(text));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "1, 1, a segregation code has two digits",
    "01, 0, numbers begin with one",
    "01, 10000000000000, fourteen digits do not fit",
  })
  void refusesWhatGivesNoNumber(String segregation, long number, String reason) {
    assertThatIllegalArgumentException()
        .as(reason)
        .isThrownBy(() -> NoticeNumber.of(segregation, number));
  }
}
