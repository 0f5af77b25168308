package it.sportello.story;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.testing.WholeHouse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator at work, in a browser without scripts, on a desk and on a phone. */
@WholeHouse
class AdministrationStoryTest {

  private static Browser browser;

  @LocalServerPort private int port;

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

  @ParameterizedTest(name = "{0} pixels wide")
  @ValueSource(ints = {1280, 375})
  void invitesSomebodyWhoComesIn(int width) {
    String base = "http://localhost:" + port;
    try (Visitor administrator = browser.visitor(base, width, false).logIn("sara.monti");
        Visitor newcomer = browser.visitor(base, width, false)) {
      administrator.open("/amministrazione/uffici");
      administrator.open("/amministrazione/uffici/sue-bologna");
      administrator.open("/amministrazione/enti");
      administrator.open("/amministrazione/competenze");
      administrator.open("/amministrazione/persone").picture("people");
      administrator.press("a[href$='/persone/invito']");
      administrator.press("main form button");
      assertThat(administrator.text()).contains("errori. Nulla è cambiato");
      administrator.type("#name", "Ada Prova").type("#taxCode", taxCode(width));
      administrator.type("#email", "ada%d@esempio.it".formatted(width));
      administrator.tick("#role-SUPERVISOR").press("main form button");
      String text = administrator.text();
      String link = text.substring(text.indexOf("/invito/")).split("\\s")[0];

      newcomer.open(link).type("#password", "una frase mia lunga");
      newcomer.type("#again", "una frase mia lunga").press("main form button");
      assertThat(newcomer.text()).contains("Password scelta");
      assertThat(newcomer.status(link)).isEqualTo(404);

      administrator.press("a[href$='/esclusione']").press("main form button");
      assertThat(administrator.text()).contains("Persona esclusa");
    }
  }

  @ParameterizedTest(name = "{0} pixels wide")
  @ValueSource(ints = {1280, 375})
  void publishesAFormAndTakesItBack(int width, @TempDir Path folder) throws IOException {
    String base = "http://localhost:" + port;
    Path form = folder.resolve("voltura.form");
    try (InputStream in = getClass().getResourceAsStream("/forms/voltura.form");
        Visitor administrator = browser.visitor(base, width, false).logIn("sara.monti")) {
      String house = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(form, house.replaceFirst("\"label\": \"", "$0Nuovo: "));
      administrator.open("/amministrazione/moduli").press("main form button");
      assertThat(administrator.text()).contains("Scegli almeno un file");
      administrator.type("#label", "storia-" + width).type("#note", "Il titolo si chiede meglio");
      administrator.page().setInputFiles("#files", form);
      administrator.press("main form button");
      assertThat(administrator.text()).contains("si può pubblicare", "Nuovo: ");
      administrator.picture("studio").press("a[href$='/anteprima/voltura']");
      administrator.press("a[href$='/anteprima/voltura/voltura']");
      administrator.press("main form button");
      assertThat(administrator.text()).contains("Nuovo: ", "errori");
      administrator.press(".breadcrumb a[href*='/moduli/']");
      administrator.type("#from", "2060-01-02").press("form[action$='/pubblica'] button");
      assertThat(administrator.text()).contains("Versione pubblicata", "2 gennaio 2060");
      administrator.type("#why", "Ripensamento").press("form[action$='/ritira'] button");
      assertThat(administrator.text()).contains("Versione ritirata", "Ripensamento");
    }
  }

  private static String taxCode(int width) {
    return width == 375 ? "PRVDAA80A41A944O" : "PRVDAA81A41A944P";
  }
}
