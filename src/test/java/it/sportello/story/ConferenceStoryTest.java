package it.sportello.story;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A conference held in a meeting, in a browser without scripts; axe looks at every page. */
@WholeHouse
class ConferenceStoryTest {

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
  void anOfficerMeetsTheBodiesAndPutsTheirConditionsTogether(int width) {
    // given
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    String desk = "/scrivania/pratiche/" + number;
    try (Visitor officer = browser.visitor("http://localhost:" + port, width, false)) {
      officer.logIn(Stage.OFFICER).open(desk);
      officer.type("#chooseSimultaneous-modeReasons", "Opera complessa").act("riunione");
      stage.convene(number);
      // when: a Sunday is refused beside the field, and what was typed stays
      LocalDate sunday = stage.today().plusDays(1).with(DayOfWeek.SUNDAY);
      officer.open(desk);
      officer.type("#callMeeting-day", sunday.toString()).type("#callMeeting-hour", "10:30");
      officer.type("#callMeeting-link", "https://riunioni.example/1");
      officer.type("#callMeeting-agenda", "Altezza e colori").act("convoca");
      assertThat(officer.text()).contains("è festivo");
      LocalDate day = stage.workday(sunday);
      officer.type("#callMeeting-day", day.toString()).act("convoca");
      assertThat(officer.text()).contains("https://riunioni.example/1");
      // and the meeting is held
      stage.passUntil(day);
      officer.open(desk + "/riunione");
      officer.tick("#present-soprintendenza-bo");
      officer.type("#holdMeeting-representative-soprintendenza-bo", "La funzionaria");
      officer.type("#holdMeeting-powers-soprintendenza-bo", "Delega").act("appello");
      officer.choose("#holdMeeting-authority", "soprintendenza-bo");
      officer.tick("#holdMeeting-kind-CONDITIONAL_ASSENT");
      officer.type("#holdMeeting-reasons", "Serve un colore tenue");
      officer.type("#holdMeeting-conditions", "Intonaco a calce").act("posizione");
      assertThat(officer.text()).contains("Intonaco a calce", "Azienda sanitaria");
      officer.tick("#holdMeeting-over-true").type("#holdMeeting-minutes", "Si è discusso");
      officer.act("chiudi");
      officer.tick("#weighPositions-favourable-true");
      officer.type("#weighPositions-reasons", "Nessuno dissente").act("pesa");
      // then
      officer.open(desk + "/condizioni");
      assertThat(officer.text()).contains("Intonaco a calce");
      officer.act("riunisci");
      assertThat(officer.text()).contains("Condizioni coordinate");
    }
    try (Visitor body = browser.visitor("http://localhost:" + port, width, false)) {
      body.logIn("irene.costa").open("/scrivania/consultazioni/" + number);
      assertThat(body.text()).contains("Riunioni");
    }
  }
}
