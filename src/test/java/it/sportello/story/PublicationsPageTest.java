package it.sportello.story;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A plan laid open, in a browser without scripts: the office, and somebody without an account. */
@WholeHouse
class PublicationsPageTest {

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
  void anybodyObservesOnAPlanAndTheOfficeAnswers(int width) {
    // given
    CaseNumber number = stage.file("piano-attuativo", Map.of());
    stage.nameOfficer(number);
    stage.declareComplete(number);
    String desk = "/scrivania/pratiche/" + number;
    String plan = "/pubblicazioni/" + number;
    try (Visitor officer = browser.visitor("http://localhost:" + port, width, false);
        Visitor anybody = browser.visitor("http://localhost:" + port, width, false)) {
      officer.logIn(Stage.OFFICER).open(desk).picture("p-adopt-" + width).act("registra");
      assertThat(officer.text()).contains("Scegli una delle possibilità");
      officer.tick("#adoptPlan-way-FAVOURABLE").type("#adoptPlan-reasons", "Delibera n. 4");
      officer.act("registra");
      officer.type("#publishDeposit-reasons", "Gli elaborati sono qui.").act("registra");
      // when
      anybody.open("/pubblicazioni").picture("p-plans-" + width);
      anybody.open(plan).press("main form button");
      assertThat(anybody.text()).contains("Scrivi nome e cognome");
      anybody.picture("p-plan-" + width);
      anybody.type("#name", "Rosa Verdi").type("#contact", "via Saffi 1");
      anybody.type("#text", "Più alberi.").press("main form button");
      // then
      assertThat(anybody.text()).contains("Osservazione n. 1 ricevuta");
      officer.open(desk + "/osservazioni-piano").act("rispondi");
      assertThat(officer.text()).contains("Di’ se l’osservazione è accolta");
      officer.picture("p-observations-" + width);
      officer.tick("#accepted-1-true").type("#answerObservations-reply-1", "Un filare.");
      officer.act("rispondi");
      assertThat(officer.text()).contains("La risposta è registrata");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 375})
  void theApplicantReadsWhyWorksMayNotStart(int width) {
    CaseNumber number =
        stage.file(
            "scia-condizionata",
            Map.of("landscape", "simplified", "roads", "yes", "priorAssents", "toAcquire"));
    try (Visitor architect = browser.visitor("http://localhost:" + port, width, false)) {
      architect.logIn(Stage.ARCHITECT).open("/pratiche/" + number);
      architect.picture("p-start-" + width);
      assertThat(architect.text()).contains("non puoi ancora iniziare");
    }
  }
}
