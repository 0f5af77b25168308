package it.sportello.story;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From not knowing what to file to a draft; and a request to see documents, to its answer. */
@WholeHouse
class GuideStoryTest {

  private static Browser browser;

  @LocalServerPort private int port;
  @Autowired private Stage stage;

  @BeforeAll
  static void openTheBrowser() throws Exception {
    browser = Browser.open();
  }

  @AfterAll
  static void closeIt() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest(name = "{0} px wide")
  @ValueSource(ints = {1280, 375})
  void anybodyFindsOutWhatToFileAndGoesOn(int width) {
    try (Visitor anybody = visitor(width)) {
      // when
      anybody.open("/orientamento").tick("input[value=build]").press(".step-buttons button");
      anybody.tick("input[value=newBuilding]").press(".step-buttons button");
      anybody.tick("input[value=landscape]").press(".step-buttons button");
      anybody.choose("#dove", Stage.BOLOGNA).press("form:has(#dove) button");
      // then
      anybody.picture("which-filing-" + width);
      assertThat(anybody.text())
          .contains(
              "Permesso di costruire", "Soprintendenza", "D.Lgs. 42/2004, art. 146", "312,00");
    }
    try (Visitor architect = visitor(width).logIn("giulia.bianchi")) {
      String answers = "?goal=build&work=newBuilding&constraints=landscape&comune=";
      architect.open("/orientamento" + answers + Stage.BOLOGNA).press("#inizia-pratica");
      assertThat(architect.path()).contains("/sezioni/");
    }
  }

  @Test
  void aRequestToSeeDocumentsIsAnsweredAndItsCopyTaken() {
    CaseNumber number = stage.file("accesso-agli-atti", Map.of());
    String desk = "/scrivania/pratiche/" + number;
    try (Visitor officer = visitor(1280).logIn("luca.ferri")) {
      stage.nameOfficer(number);
      officer.open(desk).type("#findCounterparties textarea[name=reasons]", "Nessuno è coinvolto.");
      officer.press("#findCounterparties button[name=azione]");
      officer.tick("#answerAccess input[value=GRANTED]");
      officer.type("#answerAccess textarea[name=reasons]", "L’interesse è diretto.");
      officer.press("#answerAccess button[name=azione]");
      assertThat(officer.open(desk).text()).contains("Risposta alla richiesta di accesso");
    }
    try (Visitor architect = visitor(1280).logIn("giulia.bianchi")) {
      architect.open("/pratiche/" + number);
      byte[] copy = architect.download("a[href$='/copia']");
      assertThat(new String(copy, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }
  }

  private Visitor visitor(int width) {
    return browser.visitor("http://localhost:" + port, width, false);
  }
}
