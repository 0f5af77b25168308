package it.sportello.story;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.demo.Stage;
import it.sportello.interop.OutboundView;
import it.sportello.interop.Outbox;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A conference as the desk and its bodies live it, in a browser without scripts. */
@WholeHouse
class BodiesStoryTest {

  private static final Pattern LINK = Pattern.compile("/accesso-enti/[A-Za-z0-9_-]+");
  private static final Pattern PIN = Pattern.compile("igiene pubblica: (\\d{6})");

  private static Browser browser;

  @LocalServerPort private int port;
  @Autowired private Stage stage;
  @Autowired private Outbox outbox;

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
  void theDeskConvenesABodyDraftsAnotherComesInByLink(int width) {
    CaseNumber number = toConvene();
    String desk = "/scrivania/pratiche/" + number;
    String page = "/scrivania/consultazioni/" + number;
    try (Visitor officer = visitor(width).logIn(Stage.OFFICER)) {
      convene(officer, number, desk);
      try (Visitor drafter = visitor(width).logIn("marta.fabbri")) {
        drafter.open("/scrivania/modelli").type("[name=title]", "Altezze");
        drafter.type("[name=text]", "Visto il piano.").press("form.panel button");
        drafter.open(page).act("proponi");
        assertThat(drafter.text()).contains("Scegli una posizione.");
        write(drafter).act("proponi");
        assertThat(drafter.text()).contains("Attende chi firma");
      }
      try (Visitor head = visitor(width).logIn("irene.costa")) {
        head.open(page).press("a[href$='/riepilogo']").act("conferma");
        assertThat(head.text()).contains("Posizione acquisita", "Registro dei dissensi");
      }
      byLink(officer, number, desk, width);
      officer.open(desk + "/enti");
      assertThat(officer.text()).contains("Registro dei dissensi", "Ridurre a 9 m");
      officer.open("/scrivania/posta");
    }
    try (Visitor supervisor = visitor(width).logIn("vittoria.neri")) {
      supervisor.open("/cruscotto/enti").picture("bodies-watched");
      assertThat(supervisor.text()).contains("Soprintendenza archeologia");
    }
  }

  private void convene(Visitor officer, CaseNumber number, String desk) {
    officer.open("/scrivania/convocazioni");
    assertThat(officer.text()).contains(number.value());
    officer.open(desk).act("anteprima").picture("convening");
    assertThat(officer.text()).contains("c) Enti convocati e termini perentori");
    officer.act("indici");
    assertThat(officer.text()).contains("Tocca", "esprimere la posizione");
  }

  private static Visitor write(Visitor drafter) {
    drafter.tick("input[name='parts[0].kind'][value=DISSENT]");
    drafter.type("textarea[name='parts[0].reasons']", "Troppo alto.");
    return drafter.type("textarea[name='parts[0].conditions']", "Ridurre a 9 m");
  }

  private void byLink(Visitor officer, CaseNumber number, String desk, int width) {
    officer.open(desk + "/enti").picture("bodies");
    officer.press("form:has(input[value=ausl-bo]) button");
    Matcher pin = PIN.matcher(officer.text());
    assertThat(pin.find()).isTrue();
    try (Visitor visitor = visitor(width)) {
      visitor.open(link(number)).picture("body-link");
      visitor.type("#visitor", "Eva Sole, dirigente").type("#pin", pin.group(1));
      visitor.press("form:has(#pin) button");
      assertThat(visitor.text()).contains("Azienda sanitaria", "Che cosa ti è chiesto");
    }
  }

  private String link(CaseNumber number) {
    return outbox.ofCase(number).stream()
        .map(OutboundView::body)
        .map(LINK::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst()
        .orElseThrow();
  }

  private CaseNumber toConvene() {
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    return number;
  }

  private Visitor visitor(int width) {
    return browser.visitor("http://localhost:" + port, width, false);
  }
}
