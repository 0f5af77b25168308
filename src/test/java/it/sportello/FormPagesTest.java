package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.applications.ApplicationId;
import it.sportello.demo.Stage;
import it.sportello.testing.WholeHouse;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The pages of a draft, as a person without scripts goes through them. */
@WholeHouse
class FormPagesTest {

  private static final String FIRM = "marco.conti";
  private static final Pattern MARK = Pattern.compile("name=\"versione\" value=\"(\\w+)\"");

  @LocalServerPort private int port;
  @Autowired private Stage stage;
  @Autowired private JdbcTemplate database;

  private PageCaller architect;
  private ApplicationId draft;
  private String path;

  @BeforeEach
  void aDraft() {
    draft = stage.emptyDraft(Stage.PERMIT);
    path = "/pratiche/bozze/" + draft;
    architect = new PageCaller(port).logIn(Stage.ARCHITECT);
  }

  // ------------------------------------------------------------ what is refused

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/sezioni/soggetti,castle,a field that does not exist",
    "/sezioni/soggetti,street,a field of another section",
    "/sezioni/soggetti,state,something of the case",
    "/sezioni/localizzazione,parcels[0].castle,a field that a row does not have",
    "/sezioni/localizzazione,parcels[x].sheet,a row that is no number",
    "/tutto,castle,a field that no section has",
    "/domande/soggetti/holderFirstName,holderLastName,another question than the one asked"
  })
  void answersThatNobodyAskedForAreRefused(String page, String field, String why) {
    // when
    HttpResponse<String> answer =
        architect.post(path + page, Map.of(field, "x", "azione", "salva"));
    // then
    assertThat(answer.statusCode()).as(why).isEqualTo(400);
    assertThat(answer.body()).contains("domande che questo modulo non fa");
    assertThat(stage.view(draft).answers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"201,400", "3000,400", "10000,413"})
  void tooManyRowsAreRefused(int rows, int status) {
    // given
    Map<String, String> typed = new HashMap<>();
    for (int row = 0; row < rows; row++) {
      typed.put("parcels[%d].sheet".formatted(row), "1");
    }
    // when
    HttpResponse<String> answer = architect.post(path + "/sezioni/localizzazione", typed);
    // then
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).containsAnyOf("al massimo 200 voci", "supera i limiti");
    assertThat(stage.view(draft).answers()).isEmpty();
  }

  // ------------------------------------------------------------ code lists

  @Test
  void aMunicipalityIsFoundAndChosenWithoutScripts() {
    // when
    HttpResponse<String> pressed =
        architect.post(
            path + "/sezioni/soggetti",
            Map.of("homeMunicipality", "bolog", "azione", "cerca:homeMunicipality"));
    String search = location(pressed);
    // then
    assertThat(search).endsWith("/sezioni/soggetti/cerca?campo=homeMunicipality");
    assertThat(architect.get(search + "&testo=bologna").body()).contains("Bologna (037006)");
    assertThat(architect.get(search + "&testo=zzzz").body()).contains("Nessuna voce");
    architect.post(
        path + "/sezioni/soggetti/cerca",
        Map.of("campo", "homeMunicipality", "voce", "Bologna (037006)"));
    assertThat(stage.view(draft).answer("homeMunicipality")).isEqualTo("Bologna (037006)");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Bologna,true", "Bologna (037006),true", "Bolognia,false", "Bologna (999999),false"})
  void aMunicipalityIsOneOfTheList(String typed, boolean known) {
    // when
    architect.post(path + "/sezioni/soggetti", Map.of("homeMunicipality", typed));
    // then
    String page = architect.get(path + "/sezioni/soggetti?controlla").body();
    assertThat(page.contains("Non è nell’elenco")).isEqualTo(!known);
    assertThat(page).contains(typed);
  }

  @Test
  void whileTypingNamesAreOffered() {
    String[] json = {"Accept", "application/json"};
    assertThat(architect.get("/elenchi/municipalities?testo=bolog", json).body())
        .contains("\"Bologna (037006)\"");
    assertThat(architect.get("/elenchi/ateco?testo=pane", json).body()).contains("(10.71)");
    assertThat(architect.get("/elenchi/nulla?testo=x", json).statusCode()).isEqualTo(404);
  }

  // ------------------------------------------------------------ guided and compact

  @Test
  void oneQuestionAtATimeLeadsThroughTheForm() {
    // given
    String first = location(architect.get(path + "/domande"));
    assertThat(first).endsWith("/domande/soggetti/holderFirstName");
    assertThat(architect.get(first).body()).contains("Domanda 1 di ");
    // when
    String again = location(architect.post(first, Map.of("azione", "avanti")));
    String wrong = architect.get(again).body();
    String second =
        location(architect.post(first, Map.of("holderFirstName", "Ada", "azione", "avanti")));
    // then
    assertThat(again).endsWith("holderFirstName?controlla");
    assertThat(wrong).contains("role=\"alert\"");
    assertThat(second).endsWith("/domande/soggetti/holderLastName");
    assertThat(stage.view(draft).answer("holderFirstName")).isEqualTo("Ada");
    assertThat(location(architect.post(second, Map.of("azione", "indietro")))).isEqualTo(first);
  }

  @Test
  void theWholeFormOnOnePageIsKeptSectionBySection() {
    // when
    HttpResponse<String> saved =
        architect.post(
            path + "/tutto",
            Map.of("holderFirstName", "Ada", "street", "Via Po", "azione", "aggiungi:parcels"));
    // then
    assertThat(location(saved)).endsWith("/tutto?aggiungi=parcels#parcels-ultima");
    assertThat(stage.view(draft).answers()).containsOnlyKeys("soggetti", "localizzazione");
    assertThat(architect.get(path + "/tutto").body()).contains("Ada", "Via Po", "s-vincoli");
    assertThat(architect.get(path + "/tutto?controlla").body()).contains("role=\"alert\"");
  }

  // ------------------------------------------------------------ two people

  @Test
  void whatSomebodyElseSavedMeanwhileIsToldAndNothingIsLost() {
    // given
    String section = path + "/sezioni/soggetti";
    String mark = mark(architect.get(section).body());
    architect.post(section, Map.of("holderFirstName", "Ada", "versione", mark));
    // when
    HttpResponse<String> late =
        architect.post(
            section, Map.of("holderFirstName", "Eva", "azione", "salva", "versione", mark));
    // then
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("salvata altrove", "value=\"Eva\"", "Ada");
    assertThat(stage.view(draft).answer("holderFirstName")).isEqualTo("Ada");
    architect.post(section, Map.of("holderFirstName", "Eva", "versione", mark(late.body())));
    assertThat(stage.view(draft).answer("holderFirstName")).isEqualTo("Eva");
  }

  @Test
  void aGuestSeesAndFillsInOneSectionOnly() {
    // given
    PageCaller guest = new PageCaller(port).logIn(FIRM);
    String tecnici = path + "/sezioni/tecnici";
    architect.post(path + "/sezioni/soggetti", Map.of("holderFirstName", "Segreta"));
    assertThat(guest.get(tecnici).statusCode()).isEqualTo(404);
    // when
    architect.post(path + "/persone", Map.of("nome", FIRM, "sezione", "tecnici"));
    // then
    assertThat(guest.get("/pratiche").body()).contains("Parti affidate a te", tecnici);
    HttpResponse<String> seen = guest.get(tecnici);
    assertThat(seen.statusCode()).isEqualTo(200);
    assertThat(seen.body()).contains("designerName").doesNotContain("Segreta");
    guest.post(tecnici, Map.of("designerName", "Ugo Foschi", "azione", "salva"));
    assertThat(stage.view(draft).answer("designerName")).isEqualTo("Ugo Foschi");
    for (String other :
        List.of(
            "",
            "/sezioni/soggetti",
            "/documenti",
            "/riepilogo",
            "/tutto",
            "/domande",
            "/persone",
            "/modulo",
            "/elimina")) {
      assertThat(guest.get(path + other).statusCode()).as(other).isEqualTo(404);
    }
    assertThat(guest.post(path + "/sezioni/soggetti", Map.of("holderFirstName", "x")).statusCode())
        .isEqualTo(404);
    // and when the invitation is taken back
    String id = stage.view(draft).guests().get(0).id();
    architect.post(path + "/persone/" + id + "/togli", Map.of());
    assertThat(guest.get(tecnici).statusCode()).isEqualTo(404);
    assertThat(stage.view(draft).answer("designerName")).isEqualTo("Ugo Foschi");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "nessuno.cosi,tecnici,nobody of that name,Nessuno ha questo nome",
    "luca.ferri,tecnici,one who will examine it,Nessuno ha questo nome",
    "giulia.bianchi,tecnici,whoever invites,Nessuno ha questo nome",
    "marco.conti,castello,no such section,Scegli la parte"
  })
  void anInvitationThatCannotBeIsExplained(String name, String section, String why, String words) {
    architect.post(path + "/persone", Map.of("nome", name, "sezione", section));
    assertThat(architect.get(path + "/persone").body()).as(why).contains(words);
    assertThat(stage.view(draft).guests()).isEmpty();
  }

  // ------------------------------------------------------------ copies, versions

  @Test
  void anEarlierApplicationIsCopiedWithoutItsDeclarations() {
    // given
    ApplicationId full = stage.draft(Stage.PERMIT);
    // when
    String copy = location(architect.post("/pratiche/bozze/" + full + "/copia", Map.of()));
    // then
    var view = stage.view(new ApplicationId(copy.substring(copy.lastIndexOf('/') + 1)));
    assertThat(view.answer("holderFirstName")).isEqualTo("Anna");
    assertThat(view.section("vincoli")).isNotEmpty();
    assertThat(view.everything()).doesNotContainKeys("assevered", "privacyRead", "truthDeclared");
    assertThat(view.attachments()).isEmpty();
  }

  @Test
  void aDraftOfAnEarlierVersionGoesOverAndLosesNothing() {
    // given
    database.update(
        "update applications_application set form_version = '2026-01', answers = ? where id = ?",
        "{\"soggetti\": {\"holderFirstName\": \"Ada\", \"designerName\": \"Ugo\"},"
            + " \"relazione-tecnica\": {\"landscape\": \"ordinary\", \"obsolete\": \"detto\"}}",
        draft.value());
    // when
    assertThat(architect.get(path).body()).contains("Il modulo è cambiato");
    assertThat(location(architect.get(path + "/sezioni/soggetti"))).endsWith("/modulo");
    String page = architect.get(path + "/modulo").body();
    // then
    assertThat(page)
        .contains("2026-01", "Tutela paesaggistica", "da «", "detto", "Rete Natura 2000");
    assertThat(stage.view(draft).section("relazione-tecnica")).isNotEmpty();
    architect.post(path + "/modulo", Map.of());
    var carried = stage.view(draft);
    assertThat(carried.formVersion()).isEqualTo("2026-11");
    assertThat(carried.section("vincoli")).containsEntry("landscape", "ordinary");
    assertThat(carried.section("tecnici")).containsEntry("designerName", "Ugo");
    assertThat(carried.setAside()).containsEntry("obsolete", "detto");
    assertThat(architect.get(path).body()).contains("detto");
  }

  @Test
  void aDraftWhoseFormIsGoneIsShownWithItsAnswers() {
    // given
    architect.post(path + "/sezioni/soggetti", Map.of("holderFirstName", "Zenobia"));
    database.update(
        "update applications_application set procedure_code = ? where id = ?",
        "gone-forever",
        draft.value());
    // when, then
    for (String page : List.of("", "/sezioni/soggetti", "/tutto", "/documenti", "/riepilogo")) {
      HttpResponse<String> answer = architect.get(path + page);
      assertThat(answer.statusCode()).as(page).isEqualTo(409);
      assertThat(answer.body()).contains("non è più in uso", "Zenobia");
    }
    assertThat(architect.get("/pratiche").statusCode()).isEqualTo(200);
  }

  // ------------------------------------------------------------ reading the forms

  @Test
  void everyFormCanBeReadByAnybody() {
    PageCaller anybody = new PageCaller(port);
    String list = anybody.get("/moduli").body();
    assertThat(list).contains("/moduli/agibilita", "/moduli/procura-speciale");
    Matcher form = Pattern.compile("/moduli/([a-z-]+)\"").matcher(list);
    while (form.find()) {
      assertThat(anybody.get("/moduli/" + form.group(1)).statusCode()).isEqualTo(200);
    }
    assertThat(anybody.get("/moduli/castello").statusCode()).isEqualTo(404);
    assertThat(anybody.get("/moduli/broken-loop").statusCode()).isEqualTo(503);
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceFirst("http://[^/]*", "");
  }

  private static String mark(String page) {
    Matcher mark = MARK.matcher(page);
    assertThat(mark.find()).isTrue();
    return mark.group(1);
  }
}
