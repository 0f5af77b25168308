package it.sportello.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import it.sportello.demo.Stage;
import it.sportello.testing.WholeHouse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;

/** Who looks after the house sees whether it works, and if not, why. */
@WholeHouse
class HealthTest {

  @LocalServerPort private int port;
  @Autowired private Gauges gauges;
  @Autowired private Stage stage;

  @ParameterizedTest
  @ValueSource(strings = {"/livez", "/actuator/health/liveness"})
  void isAlive(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(200);
    assertThat(get(path).body()).contains("UP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/readyz", "/actuator/health/readiness"})
  void saysOfWhatItIsMade(String path) throws Exception {
    assertThat(get(path).body())
        .contains("readinessState", "database", "documentStore", "engine", "clock");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/prometheus", "/actuator/env", "/actuator/metrics"})
  void figuresAreNotForTheWorld(String path) throws Exception {
    assertThat(get(path).statusCode()).isNotEqualTo(200);
    assertThat(get(path).body()).doesNotContain("sportello_cases");
  }

  @Test
  void whatFailsIsSaidInASentence() {
    Health down =
        Readiness.reason(
            () -> {
              throw new DataAccessResourceFailureException("jdbc:postgresql://secret");
            },
            "The database does not answer.");
    assertThat(down.getStatus()).isEqualTo(Status.DOWN);
    assertThat(down.toString()).contains("does not answer").doesNotContain("secret");
  }

  @ParameterizedTest(name = "{0} minutes behind: {1}")
  @CsvSource({"-10, true", "0, true", "5, true", "6, false"})
  void aClockMayNotGoBackFarBehindTheRecord(int minutes, boolean inOrder) {
    Instant last = Instant.parse("2026-09-07T10:00:00Z");
    Instant now = last.minus(Duration.ofMinutes(minutes));
    assertThat(Readiness.isInOrder(last, now)).isEqualTo(inOrder);
    assertThat(Readiness.isInOrder(null, now)).isTrue();
  }

  @Test
  void figuresAreCountedAtMostEveryFifteenSeconds() {
    // given
    AtomicLong nanos = new AtomicLong();
    AtomicInteger asked = new AtomicInteger();
    Kept<Integer> kept = new Kept<>(asked::incrementAndGet, nanos::get);
    // when, then
    kept.get();
    nanos.set(Duration.ofSeconds(14).toNanos());
    assertThat(kept.get()).isEqualTo(1);
    nanos.set(Duration.ofSeconds(15).toNanos());
    assertThat(kept.get()).isEqualTo(2);
  }

  @Test
  void figuresOfTheHouse() {
    // given
    stage.filePermit();
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    // when
    gauges.bindTo(registry);
    // then
    assertThat(registry.get("sportello.cases.open").gauge().value()).isPositive();
    for (String name :
        new String[] {
          "terms.due", "terms.late", "outbox.age", "outbox.failed", "jobs.backlog", "jobs.failed"
        }) {
      assertThat(registry.get("sportello." + name).gauge().value()).isNotNegative();
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
