package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.applications.ApplicationId;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Filing;
import it.sportello.testing.WholeHouse;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The step “Pagamenti” of a draft, without JavaScript, and what the desk sees of it. */
@WholeHouse
class PaymentPagesTest {

  @LocalServerPort private int port;
  @Autowired private Stage stage;
  @Autowired private Filing filing;

  private PageCaller architect;
  private ApplicationId draft;
  private String path;

  @BeforeEach
  void begin() {
    architect = new PageCaller(port).logIn(Stage.ARCHITECT);
    draft = stage.draft(Stage.PERMIT);
    path = "/pratiche/bozze/" + draft + "/pagamenti";
  }

  @Test
  void theStepLiesBetweenDocumentsAndReview() {
    String documents = architect.get("/pratiche/bozze/" + draft + "/documenti").body();
    String review = architect.get("/pratiche/bozze/" + draft + "/riepilogo").body();
    assertThat(documents).contains("href=\"" + path + "\"");
    assertThat(review).contains("href=\"" + path + "\"");
  }

  @Test
  void aNoticeIsAskedForDownloadedAndCancelled() {
    // given
    assertThat(architect.get(path).body())
        .contains("Diritti di segreteria", "312,00", "Chiedi l’avviso");
    // when
    architect.post(path, Map.of("withStamps", "true"));
    // then
    String page = architect.get(path).body();
    assertThat(page).contains("L’avviso è pronto.", "da pagare", "Questo bollo è nell’avviso");
    HttpResponse<String> notice = architect.get(path + "/avviso");
    assertThat(notice.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(notice.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("attachment", "avviso-301");
    // when
    architect.post(path + "/annulla", Map.of());
    // then
    assertThat(architect.get(path).body()).contains("L’avviso è annullato.", "Chiedi l’avviso");
    architect.post(path + "/annulla", Map.of());
    assertThat(architect.get(path).body()).contains("Quell’avviso non c’è più");
  }

  @Test
  void whatIsWrongWithAStampIsSaidBesideTheFieldAndWhatWasTypedStays() {
    // when
    architect.post(
        path + "/bolli/bollo-istanza",
        Map.of("way", "paper", "serial", "12 34", "boughtOn", "2026-09-01"));
    // then
    String page = architect.get(path).body();
    assertThat(page)
        .contains(
            "id=\"serial-bollo-istanza-errore\"",
            "ha 14 cifre",
            "value=\"12 34\"",
            "value=\"2026-09-01\"",
            "aria-invalid=\"true\"");
    // when
    architect.post(
        path + "/bolli/bollo-istanza",
        Map.of("way", "paper", "serial", "44443333222211", "boughtOn", "2026-09-01"));
    architect.post(
        path + "/bolli/bollo-atto", Map.of("way", "virtual", "authorisation", "n. 7 del 2025"));
    // then
    assertThat(architect.get(path).body())
        .contains("44443333222211", "Assolto in modo virtuale: n. 7 del 2025");
    architect.post(path + "/bolli/bollo-istanza/togli", Map.of());
    assertThat(architect.get(path).body()).doesNotContain("44443333222211");
  }

  @Test
  void nonsenseIsAnsweredAndNothingBreaks() {
    assertThat(architect.post(path + "/bolli/nulla", Map.of("way", "paper")).statusCode())
        .isEqualTo(404);
    assertThat(architect.post(path + "/bolli/bollo-atto", Map.of()).statusCode()).isEqualTo(302);
    assertThat(architect.post(path + "/bolli/bollo-atto/togli", Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(architect.get(path + "/avviso").statusCode()).isEqualTo(302);
    assertThat(architect.get(path + "/annulla").statusCode()).isEqualTo(302);
    assertThat(architect.post(path, Map.of("withStamps", "forse")).statusCode()).isEqualTo(400);
  }

  @Test
  void inEnglishToo() {
    // when
    architect.get("/lingua?a=en&torna=/");
    // then
    String page = architect.get(path).body();
    assertThat(page).contains("Ask for the notice", "Serial number of the stamp");
    assertThat(page).doesNotContain("??");
  }

  @Test
  void theDeskSeesWhatIsPaidAndOtherDesksDoNot() {
    // given
    architect.post(
        path + "/bolli/bollo-istanza",
        Map.of("way", "paper", "serial", "55556666777788", "boughtOn", "2026-09-01"));
    CaseNumber number = stage.as(Stage.ARCHITECT, () -> filing.file(draft));
    // then
    String desk =
        new PageCaller(port).logIn(Stage.OFFICER).get("/scrivania/pratiche/" + number).body();
    assertThat(desk).contains("55556666777788", "non risulta pagato", "Pagamenti");
    assertThat(
            new PageCaller(port)
                .logIn("nadia.villa")
                .get("/scrivania/pratiche/" + number)
                .statusCode())
        .isEqualTo(404);
  }
}
