package it.sportello.limits;

import static it.sportello.limits.Rationing.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When too many is too many, and for how long. */
class TriesTest {

  private static final Instant NOON = Instant.parse("2026-09-07T10:00:00Z");
  private static final int LIMIT = 10;

  @ParameterizedTest(name = "{0} failures, {1} minutes apart: {3}")
  @CsvSource({
    "9,  0, false, one is left",
    "10, 0, true,  the tenth begins the wait",
    "10, 1, true,  all within a quarter of an hour",
    "10, 2, false, the window is over before the tenth",
    "30, 2, false, and so it goes on"
  })
  void countsWithinTheWindow(int failures, int apart, boolean waits, String reason) {
    Tries tries = null;
    Instant now = NOON;
    for (int i = 0; i < failures; i++) {
      now = NOON.plus(Duration.ofMinutes((long) i * apart));
      tries =
          tries == null ? Tries.first(now, LIMIT, SETTINGS) : tries.another(now, LIMIT, SETTINGS);
    }
    assertThat(tries.blockedUntil().isAfter(now)).as(reason).isEqualTo(waits);
  }

  @Test
  void eachWaitIsTwiceAsLongAndNoneLongerThanAnHour() {
    // given
    Tries tries = Tries.first(NOON, 1, SETTINGS);
    // when, then
    for (int minutes : new int[] {15, 30, 60, 60, 60}) {
      assertThat(Duration.between(tries.lastAt(), tries.blockedUntil()).toMinutes())
          .isEqualTo(minutes);
      tries = tries.another(tries.blockedUntil(), 1, SETTINGS);
    }
  }

  @Test
  void afterADayAllIsForgotten() {
    Tries tries = Tries.first(NOON, 1, SETTINGS).another(NOON, 1, SETTINGS);
    Instant later = NOON.plus(Tries.MEMORY).plusSeconds(1);
    assertThat(tries.another(later, 1, SETTINGS).blockedUntil())
        .isEqualTo(later.plus(SETTINGS.window()));
  }

  @Test
  void requestsAreCountedForEachCaller() {
    // given
    Requests requests = Rationing.three();
    // when
    for (int i = 0; i < 3; i++) {
      assertThat(requests.take("anna").granted()).isTrue();
    }
    Allowance fourth = requests.take("anna");
    // then
    assertThat(fourth.granted()).isFalse();
    assertThat(fourth.retryAfter()).isBetween(1L, 20L);
    assertThat(requests.take("marco").remaining()).isEqualTo(2);
  }
}
