package it.sportello.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.api.ApiCaller.Answer;
import it.sportello.applications.ApplicationId;
import it.sportello.applications.ApplicationView;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseView;
import it.sportello.testing.WholeHouse;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every route of the interface, with the ids of somebody else, tried by everybody. */
@WholeHouse
class ApiAccessTest {

  private static final String NOBODY = "";
  private static final String OTHER_APPLICANT = "marco.conti";
  private static final String OTHER_DESK = "nadia.villa";
  private static final String OTHER_BODY = "chiara.serra";
  private static final String SUPERVISOR = "vittoria.neri";
  private static final List<String> STRANGERS =
      List.of(NOBODY, OTHER_APPLICANT, OTHER_DESK, OTHER_BODY, SUPERVISOR);

  @LocalServerPort private int port;
  @Autowired private Stage stage;

  private ApiCaller api;
  private CaseNumber number;
  private ApplicationId draft;
  private CaseView before;
  private ApplicationView draftBefore;

  @BeforeEach
  void fileACase() {
    api = new ApiCaller(port);
    number = stage.filePermit();
    draft = stage.draft(Stage.PERMIT);
    before = stage.view(number);
    draftBefore = stage.view(draft);
  }

  @Test
  void strangersGetExactlyTheRefusalThatIsMeantForThemAndChangeNothing() {
    List<Route> routes = routes();
    assertThat(routes).hasSizeGreaterThan(40);
    for (Route route : routes) {
      for (String who : STRANGERS) {
        if (isOversight(route, who) && route.path.endsWith("/apertura")) {
          continue;
        }
        Answer answer = call(route, who);
        assertThat(answer.status()).as("%s as «%s»", route, who).isEqualTo(expected(route, who));
        if (!isOversight(route, who)) {
          assertThat(answer.text())
              .as("%s as «%s»", route, who)
              .doesNotContain("Via dei Colli", "RSSNNA80A41A944Z");
        }
      }
    }
    CaseView after = stage.view(number);
    assertThat(after.timeline()).isEqualTo(before.timeline());
    assertThat(after.summary()).isEqualTo(before.summary());
    assertThat(stage.view(draft)).isEqualTo(draftBefore);
  }

  @Test
  void noCommandTakesAFieldThatItDoesNotKnow() {
    for (Route route : routes()) {
      for (String field : List.of("stato", "officeId", "caseNumber", "due", "version", "ownerId")) {
        if (route.body != null) {
          String body = route.body.replaceFirst("\\{", "{\"" + field + "\": \"x\", ");
          Answer answer = call(new Route(route.method, route.path, false, body), insider(route));
          assertThat(answer.status()).as("%s: %s: %s", route, field, answer.text()).isEqualTo(400);
          assertThat(answer.problem()).isEqualTo("campo-sconosciuto");
        }
      }
    }
    assertThat(stage.view(number).timeline()).isEqualTo(before.timeline());
  }

  @Test
  void aChildIsReachedOnlyThroughItsParent() {
    // given: another draft and another case of the same people
    ApplicationId otherDraft = stage.draft(Stage.PERMIT);
    CaseNumber otherCase = stage.filePermit();
    String attachment = draftBefore.attachments().get(0).id();
    String document = before.acts().get(0).document().value();
    String paper = draftBefore.attachments().get(0).document().value();
    // then
    var me = Stage.ARCHITECT;
    api.as(me).get("bozze/" + draft + "/allegati/" + attachment).expect(200);
    api.as(me).get("bozze/" + otherDraft + "/allegati/" + attachment).expect(404);
    api.as(me).get("pratiche/" + number + "/documenti/" + document).expect(200);
    api.as(me).get("pratiche/" + otherCase + "/documenti/" + document).expect(404);
    api.as(me).get("pratiche/" + number + "/documenti/" + paper).expect(404);
    String etag = api.as(me).get("bozze/" + otherDraft).etag();
    api.as(me).seen(etag).delete("bozze/" + otherDraft + "/allegati/" + attachment).expect(404);
  }

  /** Whoever may use the route. */
  private static String insider(Route route) {
    if (route.path.startsWith(Routes.DESK)) {
      return Stage.HEAD;
    }
    if (route.path.startsWith(Routes.CONSULTATIONS)) {
      return OTHER_BODY;
    }
    return route.path.startsWith(Routes.DASHBOARD) ? SUPERVISOR : Stage.ARCHITECT;
  }

  /**
   * Nobody must log in; one sees no other part of the house; in one’s own the case is not there.
   */
  private static int expected(Route route, String who) {
    if (who.equals(NOBODY)) {
      return 401;
    }
    boolean admitted = true;
    if (route.path.startsWith(Routes.DESK)) {
      admitted = who.equals(OTHER_DESK);
    } else if (route.path.startsWith(Routes.CONSULTATIONS)) {
      admitted = who.equals(OTHER_BODY);
    } else if (route.path.startsWith(Routes.DASHBOARD)) {
      admitted = who.equals(SUPERVISOR);
    }
    if (isOversight(route, who)) {
      return 200;
    }
    return admitted ? 404 : 403;
  }

  /** The supervisor sees the case masked, and whole once the reason was said. */
  private static boolean isOversight(Route route, String who) {
    return who.equals(SUPERVISOR)
        && route.path.startsWith(Routes.DASHBOARD)
        && !route.path.contains("/fascicolo");
  }

  private Answer call(Route route, String who) {
    String path = route.path;
    for (Map.Entry<String, String> id : ids().entrySet()) {
      path = path.replace("{" + id.getKey() + "}", id.getValue());
    }
    var call = who.isEmpty() ? api.nobody() : api.as(who);
    call.seen(who.equals(Stage.ARCHITECT) ? Versions.of(draftBefore) : "\"x\"");
    if (route.octets) {
      call.header("Content-Type", "application/octet-stream");
      return call.send(
          route.method, path + "?nome=a.pdf&da=0", BodyPublishers.ofByteArray(new byte[] {1}));
    }
    if (route.body == null) {
      String query = path.endsWith("/fine") ? "?requisito=drawings" : "";
      return call.send(route.method, path + query, BodyPublishers.noBody());
    }
    call.header("Content-Type", "application/json");
    return call.send(route.method, path, BodyPublishers.ofString(route.body));
  }

  private Map<String, String> ids() {
    return Map.ofEntries(
        Map.entry("number", number.value()),
        Map.entry("draft", draft.value()),
        Map.entry("document", before.acts().get(0).document().value()),
        Map.entry("attachment", draftBefore.attachments().get(0).id()),
        Map.entry("section", "soggetti"),
        Map.entry("requirement", "drawings"),
        Map.entry("item", "x"),
        Map.entry("upload", "x"),
        Map.entry("code", "PDC_FINAL"),
        Map.entry("task", "recordVote"),
        Map.entry("guest", "x"),
        Map.entry("fee", "bollo-istanza"));
  }

  /** The routes with the id of a case or a draft, each with a body that could be read. */
  private List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    var paths = api.document().path("paths").fields();
    while (paths.hasNext()) {
      var path = paths.next();
      if (!path.getKey().contains("{number}") && !path.getKey().contains("{draft}")) {
        continue;
      }
      path.getValue()
          .fields()
          .forEachRemaining(
              operation -> {
                var body = operation.getValue().path("requestBody").path("content");
                routes.add(
                    new Route(
                        operation.getKey().toUpperCase(),
                        path.getKey(),
                        body.has("application/octet-stream"),
                        body.has("application/json") ? bodyOf(path.getKey()) : null));
              });
    }
    return routes;
  }

  private static String bodyOf(String path) {
    String noun = path.substring(path.lastIndexOf('/') + 1);
    return switch (noun) {
      case "{section}" -> "{\"holderFirstName\": \"Eva\"}";
      case "pagamenti" -> "{\"withStamps\": true}";
      case "osservazioni-piano" -> "{\"position\": 1, \"accepted\": true, \"reply\": \"x\"}";
      case "{task}" -> "{\"way\": \"FAVOURABLE\", \"reasons\": \"x\"}";
      case "{fee}" -> "{\"way\": \"VIRTUAL\", \"authorisation\": \"n. 1 del 2026\"}";
      case "caricamenti" -> "{\"name\": \"a.pdf\", \"size\": 10}";
      case "{item}" -> "{\"text\": \"x\"}";
      case "apertura" -> "{\"reason\": \"Verifica dei tempi\"}";
      case "responsabile" -> "{\"officer\": \"x\"}";
      case "completezza" -> "{\"items\": []}";
      case "integrazione" ->
          "{\"items\": [], \"asked\": [{\"what\": \"x\", \"reason\": \"y\"}], \"days\": 30}";
      case "istruttoria" -> "{\"report\": \"x\", \"conferenceNeeded\": true}";
      case "proposta" -> "{\"favourable\": true, \"reasons\": \"x\"}";
      case "preavviso" -> "{\"grounds\": [\"x\"]}";
      case "osservazioni" ->
          path.startsWith(Routes.DESK)
              ? "{\"overcome\": true, \"reasons\": \"x\"}"
              : "{\"text\": \"x\"}";
      case "controllo" -> "{\"check\": \"CONFORMING\", \"reasons\": \"x\"}";
      case "conformazione" ->
          "{\"measures\": [{\"what\": \"x\", \"reason\": \"y\"}], \"days\": 30}";
      case "divieto" -> "{\"reasons\": \"x\"}";
      case "persone" -> "{\"person\": \"anna.rossi\", \"section\": \"soggetti\"}";
      case "inquadramento" -> "{\"procedure\": \"cila\", \"reason\": \"x\"}";
      case "controinteressati" -> "{\"names\": [], \"reasons\": \"x\"}";
      case "accesso" -> "{\"answer\": \"GRANTED\", \"reasons\": \"x\"}";
      case "correzione" -> "{\"body\": \"\", \"lastDay\": \"2027-01-11\", \"reason\": \"x\"}";
      case "proroga" ->
          path.startsWith(Routes.DESK)
              ? "{\"months\": 6, \"reason\": \"x\"}"
              : "{\"reason\": \"x\"}";
      case "proroga-negata" -> "{\"reason\": \"x\"}";
      case "atto-tardivo" -> "{\"content\": \"x\", \"confirmed\": true}";
      case "verifica" -> "{\"regular\": true, \"reasons\": \"x\"}";
      case "enti" ->
          "{\"name\": \"x\", \"pec\": \"x@pec.example\", \"interest\": \"OTHER\","
              + " \"reason\": \"x\"}";
      case "collegamento" -> "{\"authority\": \"ausl-bo\"}";
      case "conferenza", "anteprima" ->
          "{\"bodies\": [{\"authority\": \"ausl-bo\", \"reason\": \"x\"}]}";
      case "condizioni" -> "{\"conditions\": [{\"words\": \"x\", \"keys\": []}]}";
      case "riunione-governo" -> "{\"outcome\": \"AGREED\", \"reasons\": \"x\"}";
      case "consiglio" -> "{\"decision\": \"REJECTED\", \"reasons\": \"x\"}";
      case "rimando", "risposta" -> "{\"text\": \"x\"}";
      case "tardiva" -> "{\"confirmed\": true}";
      case "contributi" -> "{\"office\": \"x\", \"question\": \"x\"}";
      case "dissenso" ->
          path.startsWith(Routes.DESK)
              ? "{\"authority\": \"ausl-bo\", \"text\": \"x\"}"
              : "{\"text\": \"x\"}";
      case "revoca" -> "{\"link\": \"x\"}";
      case "parere" ->
          "{\"parts\": [{\"interest\": \"ROADS\", \"kind\": \"ASSENT\"}], \"propose\": false}";
      case "pervenuta" ->
          "{\"authority\": \"ausl-bo\", \"kind\": \"ASSENT\", \"reasons\": \"x\","
              + " \"day\": \"2027-01-11\"}";
      case "convocazione" ->
          "{\"startsAt\": \"2027-01-11T09:00:00Z\", \"link\": \"https://x\", \"agenda\": \"x\"}";
      case "appello" ->
          "{\"bodies\": [{\"authority\": \"ausl-bo\", \"present\": true,"
              + " \"representative\": \"x\", \"powers\": \"x\"}]}";
      case "modalita", "chiedi-riunione" -> "{\"reasons\": \"x\"}";
      case "ente-unico" -> "{\"authority\": \"ausl-bo\", \"way\": \"OPINION\", \"reason\": \"x\"}";
      case "integrazione-enti" ->
          "{\"asked\": [{\"what\": \"x\", \"reason\": \"y\"}], \"days\": 30}";
      case "chiedi-integrazione" -> "{\"asked\": [{\"what\": \"x\", \"reason\": \"y\"}]}";
      case "opposizione" -> "{\"organ\": \"x\", \"reasons\": \"x\"}";
      case "chiedi-riesame" -> "{\"remedy\": \"ANNULMENT\", \"reasons\": \"x\"}";
      case "riesame", "richiesta-preliminare" -> "{\"yes\": true, \"reasons\": \"x\"}";
      case "esito-riesame" -> "{\"decision\": \"CONFIRMED\", \"reasons\": \"x\"}";
      case "conferenza-istruttoria" ->
          "{\"bodies\": [\"ausl-bo\"], \"question\": \"x\", \"days\": 20}";
      case "esiti-istruttoria" -> "{\"findings\": \"x\"}";
      case "chiusura" -> "{\"over\": true, \"minutes\": \"x\"}";
      case "prevalenza" -> "{\"favourable\": true, \"reasons\": \"x\"}";
      case "valutazione" -> "{\"appraisal\": \"TO_BE_DISCUSSED\", \"reasons\": \"x\"}";
      case "posizione" ->
          path.contains("/riunione/")
              ? "{\"authority\": \"ausl-bo\", \"kind\": \"ASSENT\", \"reasons\": \"x\","
                  + " \"conditions\": [], \"onTopic\": true}"
              : "{\"kind\": \"ASSENT\", \"reasons\": \"x\"}";
      default -> throw new IllegalArgumentException("No body is known for " + path);
    };
  }

  private record Route(String method, String path, boolean octets, String body) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}
