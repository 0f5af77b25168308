package it.sportello.story;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.applications.ApplicationId;
import it.sportello.demo.Stage;
import it.sportello.payments.ReceiptFromNode;
import it.sportello.testing.WholeHouse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From what is due to the notice, the receipt and the filing, in a browser without scripts. */
@WholeHouse
class PaymentsStoryTest {

  private static Browser browser;

  @LocalServerPort private int port;
  @Autowired private Stage stage;

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
  void whatIsDueIsPaidByNoticeBeforeTheApplicationLeaves(int width) throws Exception {
    // given
    ApplicationId draft = stage.draft(Stage.PERMIT);
    String payments = "/pratiche/bozze/" + draft + "/pagamenti";
    try (Visitor architect = browser.visitor("http://localhost:" + port, width, false)) {
      architect.logIn(Stage.ARCHITECT).open(payments);
      assertThat(architect.text()).contains("280,00", "16,00");
      // when: the notice is asked for, taken away and paid
      architect.press("form[action$='/pagamenti'] button");
      String spaced = architect.fact("Codice avviso");
      String notice = spaced.replace(" ", "");
      assertThat(notice).matches("3\\d{17}");
      byte[] paper = architect.download("a[href$='/pagamenti/avviso']");
      assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
      assertThat(ReceiptFromNode.bring(port, notice, "280.00")).contains("<outcome>OK</outcome>");
      // then
      architect.open(payments);
      assertThat(architect.text()).contains("pagato").doesNotContain("Annulla l’avviso");
      architect.open("/pratiche/bozze/" + draft + "/riepilogo").press("#invia");
      assertThat(architect.path()).contains("/inviata");
      // and: the officer sees that it is paid
      String number = architect.path().split("/")[2];
      architect.forgetsSession();
      architect.logIn(Stage.OFFICER).open("/scrivania/pratiche/" + number);
      assertThat(architect.text()).contains("Diritti di segreteria", spaced, "pagato");
    }
  }
}
