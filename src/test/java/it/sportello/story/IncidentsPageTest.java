package it.sportello.story;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.testing.WholeHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page of what gave up, in a browser, without scripts. */
@WholeHouse
class IncidentsPageTest {

  private static Browser browser;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;

  @BeforeAll
  static void openTheBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  static void closeIt() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 375})
  void anAdministratorFindsAMessageAndSaysWhyItCanWait(int width) {
    // given
    String id = "message-" + width;
    jdbc.update(
        "insert into interop_outbound_message (id, dedup_key, channel, recipient, subject, body,"
            + " attachments, created_at, next_attempt_at, message_id, status, attempts, last_error)"
            + " values (?, ?, 'EMAIL', 'x@esempio.it', 'Avviso', '', '', now(), now(), ?, 'FAILED',"
            + " 5, 'Connection refused')",
        id,
        id,
        id);
    String form = "form[action$='/guasti/MESSAGE/" + id + "/accantona']";
    try (Visitor visitor = browser.visitor("http://localhost:" + port, width, false)) {
      visitor.logIn("sara.monti").open("/guasti");
      // when
      visitor.press(form + " button");
      assertThat(visitor.text()).contains("Scrivi il motivo");
      visitor.type(form + " input[name=reason]", "Avvisata per telefono").press(form + " button");
      // then
      assertThat(visitor.text()).contains("Accantonato: Avvisata per telefono");
    }
  }

  @Test
  void aSupervisorOnlyLooks() {
    try (Visitor visitor = browser.visitor("http://localhost:" + port, 1280, false)) {
      visitor.logIn("vittoria.neri").open("/guasti");
      assertThat(visitor.text()).contains("Può agire solo chi amministra");
    }
  }
}
