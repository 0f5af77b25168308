package it.sportello.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.sportello.identity.Identity;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** Only who reads the log of an empty house becomes its administrator. */
class FirstStartCodeTest {

  private final Identity identity = mock(Identity.class);

  @Test
  void isAnotherAtEachStart() {
    assertThat(code().value()).isNotEqualTo(code().value()).hasSize(24);
  }

  @Test
  void isRecognisedWithSpacesAroundItAndInNoOtherWay() {
    FirstStartCode code = code();

    assertThat(code.isRight(" " + code.value() + "\n")).isTrue();
    assertThat(code.isRight("")).isFalse();
    assertThat(code.isRight(code.value().substring(1))).isFalse();
  }

  @Test
  void isNeededOnlyWhileNobodyIsKnown() {
    when(identity.isEmpty()).thenReturn(true, false);
    FirstStartCode code = code();

    assertThat(code.isNeeded()).isTrue();
    assertThat(code.isNeeded()).isFalse();
  }

  @Test
  void isNeverNeededInTheDemoCity() {
    when(identity.isEmpty()).thenReturn(true);
    var demo = new MockEnvironment();
    demo.setActiveProfiles("demo");

    assertThat(new FirstStartCode(identity, demo).isNeeded()).isFalse();
  }

  private FirstStartCode code() {
    return new FirstStartCode(identity, new MockEnvironment());
  }
}
