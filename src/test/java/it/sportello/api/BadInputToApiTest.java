package it.sportello.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.api.ApiCaller.Answer;
import it.sportello.applications.ApplicationId;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What bad input gets: the exact status, the stable type, and nothing changed. */
@WholeHouse
class BadInputToApiTest {

  private static final String ARCHITECT = Stage.ARCHITECT;
  private static final String OFFICER = Stage.OFFICER;
  private static final String SECTION = "bozze/{draft}/sezioni/soggetti";
  private static final String DRAWINGS = "bozze/{draft}/documenti/drawings?nome=";

  @LocalServerPort private int port;
  @Autowired private Stage stage;

  private ApiCaller api;
  private ApplicationId draft;
  private CaseNumber number;

  @BeforeEach
  void aDraftAndACase() {
    api = new ApiCaller(port);
    draft = stage.emptyDraft(Stage.PERMIT);
    number = stage.filePermit();
  }

  /** A row of the table: what is sent, what comes back, and why. */
  private record Row(
      String who, String method, String path, String body, int status, String type, String reason) {

    @Override
    public String toString() {
      return "%d %s: %s".formatted(status, type, reason);
    }
  }

  private static Row row(String call, String body, int status, String type, String reason) {
    String[] parts = call.split(" ");
    return new Row(parts[0], parts[1], parts[2], body, status, type, reason);
  }

  private static List<Row> json() {
    String put = ARCHITECT + " PUT " + SECTION;
    String start = ARCHITECT + " POST bozze";
    String draft = "{\"procedure\":\"cila\",\"municipality\":\"037006\"";
    String position = "irene.costa POST scrivania/consultazioni/{number}/posizione";
    return List.of(
        row(start, "{}", 422, "dati-non-validi", "fields are missing"),
        row(
            start,
            draft + ",\"stato\":\"FILED\"}",
            400,
            "campo-sconosciuto",
            "a state is not given"),
        row(start, draft + ",\"owner\":\"x\"}", 400, "campo-sconosciuto", "nor is an owner"),
        row(
            start,
            "{\"procedure\":\"cila\",\"municipality\":\"37\"}",
            422,
            "dati-non-validi",
            "no code"),
        row(
            start,
            "{\"procedure\":7,\"municipality\":\"037006\"}",
            422,
            "dati-non-validi",
            "no text"),
        row(start, draft.replace("cila", "x") + "}", 404, "non-trovato", "no such procedure"),
        row(start, draft.replace("037006", "999999") + "}", 404, "non-trovato", "no such place"),
        row(start, draft, 400, "corpo-non-leggibile", "the object is not closed"),
        row(start, draft + "} {}", 400, "corpo-non-leggibile", "something follows"),
        row(start, draft + ",\"procedure\":\"cila\"}", 400, "corpo-non-leggibile", "a key twice"),
        row(start, "", 400, "corpo-non-leggibile", "nothing at all"),
        row(start, "[]", 400, "corpo-non-leggibile", "not an object"),
        row(
            put,
            "{\"x\":" + "[".repeat(40) + "]".repeat(40) + "}",
            400,
            "corpo-non-leggibile",
            "too deep"),
        row(
            put,
            "{\"x\":\"" + "a".repeat(65_000) + "\"}",
            400,
            "corpo-non-leggibile",
            "text too long"),
        row(put, "{\"x\":1" + "0".repeat(30) + "}", 400, "corpo-non-leggibile", "number too long"),
        row(put, "{\"x\":\"" + "a".repeat(2_200_000) + "\"}", 413, "troppo-grande", "over 2 MB"),
        row(put, "{\"stato\":\"x\"}", 400, "campo-sconosciuto", "no question of the section"),
        row(put, "{\"holderFirstName\":1}", 422, "dati-non-validi", "a number for a text"),
        row(
            put,
            "{\"holderFirstName\":\"" + "a".repeat(10_001) + "\"}",
            422,
            "dati-non-validi",
            "long"),
        row(put, "{\"attorneyDeclared\":\"si\"}", 422, "dati-non-validi", "a text for a truth"),
        row(start.replace("bozze", "bozze/x/invio"), null, 404, "non-trovato", "no such draft"),
        row(
            position,
            "{\"kind\":\"MAYBE\",\"reasons\":\"x\"}",
            422,
            "dati-non-validi",
            "no such kind"),
        row(
            position,
            "{\"kind\":1,\"reasons\":\"x\"}",
            422,
            "dati-non-validi",
            "a number for a name"));
  }

  private static List<Row> requests() {
    return List.of(
        row(ARCHITECT + " GET nulla", null, 404, "non-trovato", "no such path"),
        row(ARCHITECT + " GET pratiche/x", null, 404, "non-trovato", "no number of a case"),
        row(
            ARCHITECT + " GET pratiche/037006-20200101-000001",
            null,
            404,
            "non-trovato",
            "no case"),
        row("marco.conti GET pratiche/{number}", null, 404, "non-trovato", "of somebody else"),
        row("marco.conti GET bozze/{draft}", null, 404, "non-trovato", "of somebody else"),
        row(" GET pratiche", null, 401, "autenticazione-richiesta", "nobody"),
        row(
            "giulia.bianchi:x GET pratiche",
            null,
            401,
            "autenticazione-richiesta",
            "wrong password"),
        row("nessuno GET pratiche", null, 401, "autenticazione-richiesta", "nobody of that name"),
        row(ARCHITECT + " GET cruscotto", null, 403, "non-autorizzato", "not a supervisor"),
        row(ARCHITECT + " GET scrivania/attivita", null, 403, "non-autorizzato", "not of a desk"),
        row(ARCHITECT + " DELETE pratiche", null, 405, "metodo-non-ammesso", "cases stay"),
        row(ARCHITECT + " GET bozze?limite=0", null, 400, "parametro-non-valido", "no page"),
        row(ARCHITECT + " GET bozze?limite=101", null, 400, "parametro-non-valido", "over 100"),
        row(ARCHITECT + " GET bozze?limite=x", null, 400, "parametro-non-valido", "no number"),
        row(
            OFFICER + " GET scrivania/attivita?dopo=x",
            null,
            400,
            "parametro-non-valido",
            "no key"),
        row(
            OFFICER + " GET scrivania/attivita?dopo=2026-02-30~a",
            null,
            400,
            "parametro-non-valido",
            "no such day"),
        row(
            OFFICER + " GET scrivania/pratiche?limite=1&limite=2",
            null,
            400,
            "parametro-non-valido",
            "a parameter twice"),
        row(
            "vittoria.neri GET cruscotto/pratiche?cifra=X",
            null,
            400,
            "parametro-non-valido",
            "name"),
        row(
            ARCHITECT + " GET bozze/{draft}/sezioni/x",
            null,
            404,
            "non-trovato",
            "no such section"),
        row(ARCHITECT + " POST bozze/{draft}/invio", null, 422, "dati-non-validi", "not ready"));
  }

  @TestFactory
  Stream<DynamicTest> everyRow() {
    return Stream.concat(json().stream(), requests().stream())
        .map(row -> DynamicTest.dynamicTest(row.toString(), () -> holds(row)));
  }

  private void holds(Row row) {
    String path = row.path.replace("{draft}", draft.value()).replace("{number}", number.value());
    var call = row.who.isEmpty() ? api.nobody() : api.as(row.who);
    if (row.method.equals("PUT")) {
      call.seen(api.as(ARCHITECT).get("bozze/" + draft).etag());
    }
    if (row.body != null) {
      call.header("Content-Type", "application/json");
    }
    var body = row.body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(row.body);
    Answer answer = call.send(row.method, path, body);
    assertThat(answer.status()).as(row.reason + ": " + answer.text()).isEqualTo(row.status);
    assertThat(answer.problem()).isEqualTo(row.type);
    assertThat(answer.json().path("instance").asText())
        .isEqualTo("/api/v1/" + path.replaceAll("\\?.*", ""));
    assertThat(stage.view(draft).answers()).as("what was kept before").isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyFile() {
    byte[] pdf = PermitByApiTest.pdf();
    byte[] half = Arrays.copyOf(pdf, pdf.length / 3);
    byte[] program = "MZ\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1);
    record File(String name, byte[] bytes, int status, String type) {}
    return Stream.of(
            new File("vuoto.pdf", new byte[0], 422, "file-vuoto"),
            new File("gioco.exe", program, 415, "formato-non-ammesso"),
            new File("gioco.pdf", program, 422, "contenuto-incoerente"),
            new File("mezzo.pdf", half, 422, "file-illeggibile"),
            new File("senza", pdf, 415, "formato-non-ammesso"),
            new File("grande.pdf", new byte[31 * 1024 * 1024], 413, "file-troppo-grande"))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.name + " " + file.type,
                    () -> {
                      String path = DRAWINGS.replace("{draft}", draft.value()) + file.name;
                      Answer answer =
                          api.as(ARCHITECT).stream("POST", path, file.bytes).expect(file.status);
                      assertThat(answer.problem()).isEqualTo(file.type);
                      assertThat(stage.view(draft).attachments()).isEmpty();
                    }));
  }

  @Test
  void anOddNameIsAcceptedAndShownClean() {
    String path = DRAWINGS.replace("{draft}", draft.value()) + "..%2F%3Cb%3Etavola%00.pdf";
    api.as(ARCHITECT).stream("POST", path, PermitByApiTest.pdf()).expect(201);
    String id = stage.view(draft).attachments().get(0).id();
    Answer file = api.as(ARCHITECT).get("bozze/" + draft + "/allegati/" + id).expect(200);
    assertThat(file.header("content-disposition"))
        .startsWith("attachment")
        .doesNotContain("..", "<", "/");
  }

  @Test
  void htmlAndFormulasAreTexts() {
    String odd = "D’Angò <script>=1+1</script> a&b ${7*7}";
    String etag = api.as(ARCHITECT).get("bozze/" + draft).etag();
    Answer kept =
        api.as(ARCHITECT)
            .seen(etag)
            .put("bozze/" + draft + "/sezioni/soggetti", Map.of("holderFirstName", odd))
            .expect(200);
    assertThat(kept.json().path("answers").path("holderFirstName").asText()).isEqualTo(odd);
  }

  @Test
  void whatIsStaleOrWithoutVersionChangesNothing() {
    String path = "bozze/" + draft + "/sezioni/soggetti";
    String etag = api.as(ARCHITECT).get("bozze/" + draft).etag();
    assertThat(api.as(ARCHITECT).put(path, Map.of()).expect(428).problem())
        .isEqualTo("versione-mancante");
    assertThat(api.as(ARCHITECT).seen("*").put(path, Map.of()).expect(412).problem())
        .isEqualTo("versione-superata");
    api.as(ARCHITECT).seen(etag).put(path, Map.of("holderFirstName", "Anna")).expect(200);
    Answer late =
        api.as(ARCHITECT).seen(etag).put(path, Map.of("holderFirstName", "Eva")).expect(412);
    String current = api.as(ARCHITECT).get("bozze/" + draft).etag();
    assertThat(late.etag()).isEqualTo(current);
    assertThat(stage.view(draft).answer("holderFirstName")).isEqualTo("Anna");
    String unseen = "scrivania/pratiche/" + number + "/permesso";
    api.as(Stage.HEAD).post(unseen).expect(428);
  }

  @Test
  void whatWasSeenAlreadyIsNotSentAgain() {
    String etag = api.as(ARCHITECT).get("bozze/" + draft).etag();
    Answer same = api.as(ARCHITECT).header("If-None-Match", etag).get("bozze/" + draft).expect(304);
    assertThat(same.bytes()).isEmpty();
  }

  @Test
  void aStepOutOfOrderOrAfterTheTermSaysSo() {
    String path = "scrivania/pratiche/" + number;
    String etag = api.as(Stage.HEAD).get(path).etag();
    Answer early = api.as(Stage.HEAD).seen(etag).post(path + "/permesso").expect(409);
    assertThat(early.problem()).isEqualTo("stato-non-compatibile");
    assertThat(early.json().path("pratica").asText()).isEqualTo(number.value());
    stage.pass(120);
    String later = api.as(Stage.HEAD).get(path).etag();
    Answer late = api.as(Stage.HEAD).seen(later).post(path + "/permesso").expect(409);
    assertThat(late.problem()).isEqualTo("termine-scaduto");
    assertThat(late.json().path("detail").asText()).contains("scaduto il", "art. 20");
  }

  @Test
  void aBodyWithoutALengthIsCutOffAtTheLimit() {
    byte[] long2 = ("{" + " ".repeat(2_200_000) + "}").getBytes(StandardCharsets.UTF_8);
    Answer answer =
        api.as(ARCHITECT)
            .header("Content-Type", "application/json")
            .send(
                "POST",
                "bozze",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(long2)))
            .expect(413);
    assertThat(answer.problem()).isEqualTo("troppo-grande");
  }

  @Test
  void anAddressWithTricksIsRefused() {
    for (String path : List.of("/api/v1/%2e%2e/accesso", "/api/v1/bozze;x=1", "/api/v1//bozze")) {
      Answer answer = api.as(ARCHITECT).get(path).expect(400);
      assertThat(answer.problem()).isEqualTo("richiesta-non-valida");
    }
  }

  @Test
  void aPostWithoutAKeyIsRefused() {
    Answer answer = api.as(ARCHITECT).key(null).post("bozze", PermitByApiTest.start()).expect(400);
    assertThat(answer.problem()).isEqualTo("chiave-mancante");
    Answer odd =
        api.as(ARCHITECT).key("a".repeat(101)).post("bozze", PermitByApiTest.start()).expect(400);
    assertThat(odd.problem()).isEqualTo("chiave-mancante");
  }

  @Test
  void otherFormatsAreRefused() {
    Answer xml =
        api.as(ARCHITECT)
            .header("Content-Type", "application/xml")
            .send("POST", "bozze", BodyPublishers.ofString("<a/>"))
            .expect(415);
    assertThat(xml.problem()).isEqualTo("tipo-non-ammesso");
    Answer text =
        api.as(ARCHITECT)
            .header("Content-Type", "text/plain")
            .send("POST", "bozze", BodyPublishers.ofString("{}"))
            .expect(415);
    assertThat(text.problem()).isEqualTo("tipo-non-ammesso");
    Answer accept = api.as(ARCHITECT).header("Accept", "text/csv").get("bozze").expect(406);
    assertThat(accept.problem()).isEqualTo("formato-non-disponibile");
    Answer method = api.as(ARCHITECT).delete("bozze").expect(405);
    assertThat(method.header("allow")).contains("GET", "POST");
  }

  @Test
  void aSessionOfThePagesOpensNothingHere() {
    Answer answer = api.nobody().header("Cookie", "SPORTELLO=abc").get("pratiche").expect(401);
    assertThat(answer.header("www-authenticate")).startsWith("Basic");
    assertThat(answer.header("content-security-policy")).contains("default-src 'none'");
  }
}
