package it.sportello.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changing the language leads back into the house and nowhere else. */
class LocalPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/pratiche", "/pratiche/bozze/1/sezioni/soggetti?controlla#street"})
  void leadsBackToAPageOfTheHouse(String path) {
    assertThat(LocalPath.of(path).value()).isEqualTo(path);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/a\\..\\evil",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=y",
        " /pratiche"
      })
  void leadsHomeInsteadOfAnywhereElse(String path) {
    assertThat(LocalPath.of(path).value()).isEqualTo("/");
  }

  @Test
  void doesNotCarryEndlessPaths() {
    assertThat(LocalPath.of("/" + "a".repeat(2000)).value()).isEqualTo("/");
  }
}
