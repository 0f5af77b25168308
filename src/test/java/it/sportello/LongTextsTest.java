package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.OfficeId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred thousand characters are refused like ten: no pattern wanders through them. */
class LongTextsTest {

  private static final int LONG = 100_000;

  @ParameterizedTest
  @ValueSource(strings = {"T", "a-", "A_", "0", "2026-01-01T", " ", "é", "TZ"})
  void areRefused(String piece) {
    String text = piece.repeat(LONG / piece.length());
    assertThat(CaseNumber.isWellFormed(text)).isFalse();
    assertThatThrownBy(() -> LegalTime.parse(text)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> new AuthorityId(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OfficeId(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TermCode(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MunicipalityCode(text))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
