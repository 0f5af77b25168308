package it.sportello.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import it.sportello.demo.Stage;
import it.sportello.testing.SigningDesk;
import it.sportello.testing.WholeHouse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The stories of the desk, from the first page to the act, in a browser, without scripts. */
@WholeHouse
class StoryTest {

  private static final int DESKTOP = 1280;
  private static final int PHONE = 375;
  private static final Pattern NUMBER = Pattern.compile("\\d{6}-\\d{8}-\\d{6}");
  private static final Map<String, Object> THREE_BODIES =
      Map.of(
          "landscape",
          "ordinary",
          "health",
          "opinion",
          "roads",
          "yes",
          "priorAssents",
          "toAcquire");

  private static Browser browser;

  @LocalServerPort private int port;
  @Autowired private Stage stage;

  @TempDir static Path files;

  @BeforeAll
  static void openTheBrowser() throws Exception {
    browser = Browser.open();
    Path trust = Files.createDirectories(Path.of("target/test-trust"));
    SigningDesk.writeSamples(files, trust, Instant.parse("2026-09-07T08:00:00Z"));
  }

  @AfterAll
  static void closeIt() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void aConstrainedHouseFromTheFirstPageToTheNoticeBoard() {
    try (Visitor architect = visitor().logIn("giulia.bianchi");
        Visitor officer = visitor().logIn("luca.ferri");
        Visitor head = visitor().logIn("elena.galli")) {
      String number = fileAPermit(architect, THREE_BODIES);
      assertThat(
              new String(
                  architect.download("a[href*='/documenti/']"), 0, 5, StandardCharsets.ISO_8859_1))
          .isEqualTo("%PDF-");

      officer.openUntilSeen("/scrivania", number).picture("work-list");
      officer.press("a[href*='" + number + "/termini/']");
      assertThat(officer.text()).contains("Il conto, passo per passo", "art.");
      String desk = "/scrivania/pratiche/" + number;
      officer.open(desk).picture("case");
      nameOfficer(officer, desk);
      askForDocuments(officer, desk);
      assertThat(officer.open(desk).text()).containsIgnoringCase("interrott");
      answerTheRequest(architect, number);
      officer.open(desk).tickAll("#checkCompleteness input[value=PRESENT]").act("completa");
      examine(officer, desk, true);
      officer.open(desk).act("anteprima").act("indici");

      speak("irene.costa", number, "CONDITIONAL_ASSENT", "Coppi di recupero sul tetto");
      speak("davide.leone", number, "ASSENT", "");
      later(officer, 62);
      assertThat(officer.open(desk).text()).contains("Silenzio di un ente: assenso");

      officer.tick("#appraisePositions input[value=CONDITIONS_ACCEPTABLE]");
      officer.type("#appraisePositions textarea[name=reasons]", "Le condizioni sono accoglibili.");
      officer.press("#appraisePositions button[name=azione]");
      head.open(desk).picture("determination").press("#adoptDetermination button[name=azione]");
      officer.open(desk).tick("#propose input[name=favourable][value=true]");
      officer.type("#propose textarea[name=reasons]", "Nessun elemento ostativo.");
      officer.press("#propose button[name=azione]");
      head.open(desk).press("#issuePermit button[name=azione]");
      assertThat(head.open(desk).text()).contains("Titolo rilasciato");
      architect.open("/pratiche/" + number).picture("applicant-case");
      assertThat(architect.text()).contains("Permesso di costruire");
    }
    try (Visitor anybody = visitor()) {
      assertThat(anybody.open("/albo").picture("notice-board").text()).contains("Via dei Colli 24");
    }
  }

  @Test
  void aCertifiedNoticeIsConformedAndConsolidated() {
    try (Visitor architect = visitor().logIn("giulia.bianchi");
        Visitor officer = visitor().logIn("luca.ferri");
        Visitor head = visitor().logIn("elena.galli")) {
      String number = file(architect, "scia-edilizia", Map.of());
      String desk = "/scrivania/pratiche/" + number;
      check(officer, desk, "CAN_CONFORM");
      head.open(desk).type("#orderConformity [name='measures[0].what']", "Deposito strutturale");
      head.type("#orderConformity [name='measures[0].reason']", "D.P.R. 380/2001, art. 93");
      head.type("#orderConformity [name=days]", "30");
      head.press("#orderConformity button[name=azione]");
      answerTheRequest(architect, number);
      later(officer, 35);
      assertThat(officer.open(desk).text()).contains("Segnalazione consolidata");
    }
  }

  @Test
  void aCertifiedNoticeThatCannotBeConformedIsProhibited() {
    try (Visitor officer = visitor().logIn("luca.ferri");
        Visitor head = visitor().logIn("elena.galli")) {
      String number = stage.file("scia-edilizia", Map.of()).value();
      String desk = "/scrivania/pratiche/" + number;
      check(officer, desk, "CANNOT_CONFORM");
      head.open(desk).type("#prohibit textarea[name=reasons]", "Opere in contrasto col piano.");
      head.press("#prohibit button[name=azione]");
      assertThat(head.open(desk).text()).contains("Attività vietata");
    }
  }

  @Test
  void aSwornCommunicationIsDrawnOrGoesOnFile() {
    try (Visitor architect = visitor().logIn("giulia.bianchi")) {
      String number = file(architect, "cila", Map.of());
      assertThat(architect.open("/pratiche/" + number).text()).contains("Estrazione del campione");
    }
  }

  @Test
  void aFirmOpensItsShopOnAPhone() {
    try (Visitor firm = browser.visitor(base(), PHONE, false).logIn("marco.conti")) {
      String number = file(firm, "suap-vicinato-apertura", Map.of());
      assertThat(firm.open("/pratiche/" + number).picture("phone").text())
          .contains("Controllo della SCIA")
          .containsPattern("mancano 6\\d giorni");
    }
  }

  @Test
  void nobodyActsAndSilenceGrantsThePermit() {
    try (Visitor architect = visitor().logIn("giulia.bianchi");
        Visitor head = visitor().logIn("elena.galli")) {
      String number = stage.filePermit().value();
      String desk = "/scrivania/pratiche/" + number;
      assertThat(architect.open("/pratiche/" + number + "/termini/PDC_FINAL").text())
          .contains("Se oggi si chiedesse un’integrazione");
      head.open(desk + "/termini/PDC_RDP_NAME").picture("term");
      head.type("#correctTerm [name=reason]", "Ufficio chiuso per allagamento.");
      head.press("#correctTerm button[name=azione]");
      assertThat(head.text()).contains("Scrivi il nuovo ultimo giorno");
      later(head, 95);
      assertThat(architect.open("/pratiche/" + number).text()).contains("Silenzio-assenso formato");
      head.open(desk + "/atto-tardivo").type("#recordLateAct textarea", "Si respinge.");
      head.tick("#recordLateAct input[name=confirmed]");
      head.press("#recordLateAct button[name=azione]");
      assertThat(head.text()).contains("Atto tardivo, inefficace");
    }
  }

  @Test
  void theSupervisorSeesEveryMunicipalityAndOpensACaseForAReason() {
    try (Visitor supervisor = visitor().logIn("vittoria.neri")) {
      String number = stage.filePermit().value();
      assertThat(supervisor.open("/cruscotto").picture("dashboard").text())
          .contains("Bologna", "Valsamoggia", "Zola Predosa");
      supervisor.open("/cruscotto/ipotesi?riga=&durata=x");
      supervisor.open("/cruscotto/pratiche/" + number);
      supervisor.type("textarea[name=reason]", "Verifica dei tempi").act("apri");
      assertThat(supervisor.text()).contains("Pratica presentata");
      assertThat(supervisor.sees("svg.process")).isTrue();
      supervisor.picture("process", ".process-frame");
    }
  }

  @Test
  void whatWasTypedSurvivesTheEndOfTheSession() {
    try (Visitor architect = visitor().logIn("giulia.bianchi")) {
      start(architect, "cila");
      String section = architect.path();
      architect.type("[name=holderFirstName]", "Ludovica").forgetsSession();
      architect.act("salva");
      assertThat(architect.path()).startsWith("/accesso");
      architect.type("#username", "giulia.bianchi").type("#password", "demo");
      architect.press("form:has(#username) button");
      assertThat(architect.path()).startsWith(section);
      assertThat(architect.page().locator("[name=holderFirstName]").inputValue())
          .isEqualTo("Ludovica");
    }
  }

  @Test
  void wrongAnswersAndWrongFilesAreExplainedWhereOneIsLooking() throws IOException {
    try (Visitor architect = visitor().logIn("giulia.bianchi")) {
      start(architect, "permesso-di-costruire");
      architect.type("[name=holderTaxCode]", "RSSNNA80A41A944X").act("avanti");
      assertThat(architect.text()).contains("Nulla è stato inviato", "non corrisponde");
      String draft = architect.path().replaceFirst("/sezioni/.*", "");
      architect.open(draft + "/documenti");
      Path fake = Files.write(files.resolve("falso.pdf"), new byte[] {'M', 'Z', 0, 1, 2, 3});
      architect.upload("/documenti/drawings", fake);
      assertThat(architect.text()).contains("non corrisponde");
    }
  }

  /** Every page of a draft is looked at with axe as it opens. */
  @Test
  void aDraftIsFilledInQuestionByQuestionOnOnePageAndWithSomebody() {
    try (Visitor architect = visitor().logIn("giulia.bianchi");
        Visitor firm = browser.visitor(base(), PHONE, false).logIn("marco.conti")) {
      start(architect, "cila");
      String draft = architect.path().replaceFirst("/sezioni/.*", "");
      architect.open(draft).picture("draft");
      architect.open(draft + "/domande").picture("guided").type("[name=holderFirstName]", "Ada");
      architect.act("avanti");
      assertThat(architect.text()).contains("Domanda 2 di");
      architect.act("avanti");
      assertThat(architect.text()).contains("Nulla è stato inviato");
      architect.open(draft + "/tutto").picture("compact");
      assertThat(architect.page().locator("[name=holderFirstName]").inputValue()).isEqualTo("Ada");
      architect.type("[name=homeMunicipality]", "bolog").act("cerca:homeMunicipality");
      architect.type("#testo", "bologna").press("main form[method=get] button");
      architect.picture("code-search").press("[name=voce]");
      assertThat(architect.page().locator("[name=homeMunicipality]").inputValue())
          .isEqualTo("Bologna (037006)");
      architect.open(draft + "/persone").type("#nome", "marco.conti");
      architect.page().locator("#parte").selectOption("tecnici");
      architect.press("main form[action$='/persone'] button");
      assertThat(architect.picture("guests").text()).contains("Marco Conti");
      assertThat(firm.open("/pratiche").text()).contains("Parti affidate a te");
      firm.open(draft + "/sezioni/tecnici").picture("guest");
      firm.open("/moduli").open("/moduli/agibilita").picture("model");
    }
  }

  @Test
  void someoneElsesCaseDoesNotExist() {
    try (Visitor firm = visitor().logIn("marco.conti")) {
      String number = stage.file("cila", Map.of()).value();
      assertThat(firm.status("/pratiche/" + number)).isEqualTo(404);
      assertThat(firm.status("/scrivania/pratiche/" + number)).isIn(403, 404);
    }
  }

  // ------------------------------------------------------------------ scenes

  private String fileAPermit(Visitor architect, Map<String, Object> replaced) {
    architect.open("/procedimenti/permesso-di-costruire").picture("before-starting");
    assertThat(architect.text()).contains("silenzio-assenso", "art. 20");
    return file(architect, "permesso-di-costruire", replaced);
  }

  private String file(Visitor who, String procedure, Map<String, Object> replaced) {
    start(who, procedure);
    while (who.path().contains("/sezioni/")) {
      assertThat(who.path()).as(who.text()).doesNotContain("controlla");
      String section = who.path().replaceFirst(".*/sezioni/", "").replaceFirst("[?#].*", "");
      Map<String, Object> answers = answers(section, replaced);
      who.answer(answers).act("aggiorna").answer(answers);
      if (who.path().contains("/localizzazione")) {
        who.picture("section");
      }
      who.act("avanti");
    }
    attach(who);
    String draft = who.path().replaceFirst("/documenti.*", "");
    who.open(draft + "/riepilogo").picture("review");
    who.press("#invia");
    Matcher number = NUMBER.matcher(who.path());
    assertThat(number.find()).as("filed: %s", who.path()).isTrue();
    who.picture("filed");
    return number.group();
  }

  private void start(Visitor who, String procedure) {
    who.open("/procedimenti/" + procedure);
    who.choose("main select[name=comune]", "037006");
    who.press("form[action='/pratiche/bozze'] button");
  }

  private void attach(Visitor who) {
    for (String requirement :
        new String[] {
          "powerOfAttorney", "drawings", "technicalReport", "landscapeReport", "floorPlan"
        }) {
      if (who.sees("form[action$='/documenti/" + requirement + "']")) {
        boolean report = requirement.equals("technicalReport");
        who.upload(
            "/documenti/" + requirement,
            files.resolve(report ? "relazione.pdf.p7m" : "progetto.pdf"));
      }
    }
    who.picture("documents");
  }

  private void nameOfficer(Visitor officer, String desk) {
    officer
        .page()
        .locator("#nameOfficer select[name=officer]")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Luca Ferri"));
    officer.press("#nameOfficer button[name=azione]");
  }

  private void askForDocuments(Visitor officer, String desk) {
    officer.open(desk).tickAll("#checkCompleteness input[value=PRESENT]");
    officer.tick("#checkCompleteness input[value=MISSING]").act("prepara");
    officer.type("[name='asked[0].what']", "Sezioni quotate");
    officer.type("[name='asked[0].reason']", "D.P.R. 380/2001, art. 20, c. 1");
    officer.type("[name=days]", "30").act("richiedi");
  }

  private void answerTheRequest(Visitor architect, String number) {
    architect.open("/pratiche/" + number + "/richiesta").picture("request");
    architect.type("textarea[name^='text.']", "Ecco quanto chiesto.").act("invia");
  }

  private void examine(Visitor officer, String desk, boolean conference) {
    officer.open(desk).type("#examine textarea[name=report]", "Conforme al piano.");
    officer.tick("#examine input[name=conferenceNeeded][value=" + conference + "]");
    officer.press("#examine button[name=azione]");
  }

  private void speak(String who, String number, String kind, String condition) {
    try (Visitor body = visitor().logIn(who)) {
      body.openUntilSeen("/scrivania", number);
      body.open("/scrivania/consultazioni/" + number).picture("consultation");
      body.tick("input[name='parts[0].kind'][value=" + kind + "]");
      body.type("textarea[name='parts[0].reasons']", "Valutato il progetto.");
      body.type("textarea[name='parts[0].conditions']", condition);
      body.act("rivedi").act("conferma");
    }
  }

  private void check(Visitor officer, String desk, String outcome) {
    officer.open(desk).tick("#checkNotice input[value=" + outcome + "]");
    officer.type("#checkNotice textarea[name=reasons]", "La scala non è verificata.");
    officer.press("#checkNotice button[name=azione]");
  }

  private void later(Visitor who, int days) {
    who.open("/orologio").type("#days", String.valueOf(days)).picture("clock");
    who.press("form:has(#days) button");
    assertThat(who.text()).contains("Scadenze applicate");
  }

  private Visitor visitor() {
    return browser.visitor(base(), DESKTOP, false);
  }

  private String base() {
    return "http://localhost:" + port;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> answers(String section, Map<String, Object> replaced) {
    try (InputStream yaml = StoryTest.class.getResourceAsStream("/demo/answers.yaml")) {
      Map<String, Map<String, Object>> sections =
          new ObjectMapper(new YAMLFactory()).readValue(yaml, LinkedHashMap.class);
      Map<String, Object> answers = new LinkedHashMap<>(sections.get(section));
      replaced.forEach(answers::replace);
      return answers;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
