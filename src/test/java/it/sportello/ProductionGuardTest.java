package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.env.MockEnvironment;

/** What production refuses to start with, and in which words. */
class ProductionGuardTest {

  private static final Map<String, String> GOOD =
      Map.of(
          "spring.datasource.url", "jdbc:postgresql://db/sportello",
          "spring.datasource.password", "lunga-e-casuale",
          "sportello.public-url", "https://sportello.esempio.it");

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("H2", "spring.datasource.url", "jdbc:h2:mem:x", "PostgreSQL"),
        Arguments.of("no address", "spring.datasource.url", "", "PostgreSQL"),
        Arguments.of("no password", "spring.datasource.password", "", "password of its own"),
        Arguments.of("a default", "spring.datasource.password", "postgres", "password of its own"),
        Arguments.of("unsigned receipts", "sportello.pec.inbox.host", "imap.example", "unsigned"),
        Arguments.of("http", "sportello.public-url", "http://x.it", "https://"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void refusesInOneSentence(String why, String key, String value, String word) {
    // given
    MockEnvironment environment = environment().withProperty(key, value);
    // when, then
    assertThat(ProductionGuard.objection(environment)).get().asString().contains(word);
  }

  @Test
  void refusesTheDemoCity() {
    MockEnvironment environment = environment();
    environment.setActiveProfiles("prod", "demo");
    assertThat(ProductionGuard.objection(environment)).get().asString().contains("demo");
  }

  @Test
  void startsWithEverythingInOrder() {
    assertThat(ProductionGuard.objection(environment())).isEmpty();
  }

  private static MockEnvironment environment() {
    MockEnvironment environment = new MockEnvironment();
    environment.setActiveProfiles("prod");
    GOOD.forEach(environment::setProperty);
    return environment;
  }
}
