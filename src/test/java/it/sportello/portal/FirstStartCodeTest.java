package it.sportello.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.sportello.identity.FirstAdministrator;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** Only an empty house, and never the demo city, asks for its first administrator. */
class FirstStartCodeTest {

  private final FirstAdministrator first = mock(FirstAdministrator.class);

  @Test
  void isNeededOnlyWhileNobodyIsKnown() {
    when(first.isAwaited()).thenReturn(true, false);
    var code = new FirstStartCode(first, new MockEnvironment());

    assertThat(code.isNeeded()).isTrue();
    assertThat(code.isNeeded()).isFalse();
  }

  @Test
  void isNeverNeededInTheDemoCity() {
    when(first.isAwaited()).thenReturn(true);
    var demo = new MockEnvironment();
    demo.setActiveProfiles("demo");

    assertThat(new FirstStartCode(first, demo).isNeeded()).isFalse();
  }
}
