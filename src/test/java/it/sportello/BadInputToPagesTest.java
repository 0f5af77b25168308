package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.applications.ApplicationId;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.SigningDesk;
import it.sportello.testing.WholeHouse;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What bad input gets on the pages: the exact status, words, every header, and nothing changed. The
 * API has {@code BadInputToApiTest}; too many requests {@code TooOftenTest}; steps out of order and
 * after their term {@code TwiceAndTooLateTest}; roles and ids of others {@code AccessMatrixTest}.
 */
@WholeHouse
class BadInputToPagesTest {

  private static final String ODD =
      "D’Angò <script>alert(1)</script> \"'><b>x</b> {{7*7}}${7*7}__${7*7}__ a&b =1+1 <3";

  @LocalServerPort private int port;
  @Autowired private Stage stage;

  private PageCaller nobody;
  private PageCaller architect;
  private ApplicationId draft;
  private CaseNumber number;

  @BeforeEach
  void aDraftAndACase() {
    draft = stage.emptyDraft(Stage.PERMIT);
    number = stage.filePermit();
    nobody = new PageCaller(port);
    architect = new PageCaller(port).logIn(Stage.ARCHITECT);
  }

  private String section() {
    return "/pratiche/bozze/" + draft + "/sezioni/soggetti";
  }

  private record Row(String who, String method, String path, int status, String words) {}

  /** Rows 5 to 10 and 42 of the table. */
  @TestFactory
  Stream<DynamicTest> requestsThatLeadNowhere() {
    String mine = "/pratiche/" + number;
    return Stream.of(
            new Row("", "GET", "/nulla", 404, "Pagina non trovata"),
            new Row(Stage.ARCHITECT, "GET", "/nulla", 404, "Pagina non trovata"),
            new Row(Stage.ARCHITECT, "GET", "/pratiche/x", 404, "Pagina non trovata"),
            new Row(Stage.ARCHITECT, "GET", "/pratiche/037006-20200101-000001", 404, "non trovata"),
            new Row("marco.conti", "GET", mine, 404, "Pagina non trovata"),
            new Row("nadia.villa", "GET", "/scrivania" + mine, 404, "Pagina non trovata"),
            new Row("marco.conti", "GET", section(), 404, "Pagina non trovata"),
            new Row(Stage.ARCHITECT, "GET", "/cruscotto", 403, "Non hai i permessi"),
            new Row(Stage.ARCHITECT, "GET", "/guasti", 403, "Non hai i permessi"),
            new Row("vittoria.neri", "GET", "/cruscotto/pratiche?cifra=X", 400, "non riconosciuta"),
            new Row(Stage.ARCHITECT, "PUT", "/pratiche", 405, "Operazione non prevista"),
            new Row("", "GET", mine, 302, ""))
        .map(row -> DynamicTest.dynamicTest(row.toString(), () -> holds(row)));
  }

  private void holds(Row row) {
    PageCaller caller = row.who.isEmpty() ? nobody : new PageCaller(port).logIn(row.who);
    HttpResponse<String> answer =
        caller.send(row.method, row.path, BodyPublishers.noBody(), "X-CSRF-TOKEN", caller.csrf());
    assertThat(answer.statusCode()).isEqualTo(row.status);
    assertThat(answer.body()).contains(row.words);
    if (row.status == 405) {
      assertThat(answer.headers().firstValue("Allow")).get().asString().contains("GET");
    }
    clean(answer);
  }

  /** Every answer has the headers, and none tells how the house is built. */
  private static void clean(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-inline");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    if (answer.statusCode() >= 400) {
      assertThat(answer.body())
          .doesNotContain("Exception", "it.sportello", "java.", "select ", "Tomcat", "Whitelabel");
    }
  }

  /** Nothing of what others install is there, however the path is written. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/env",
        "/actuator/heapdump",
        "/actuator/prometheus",
        "/actuator/env/",
        "/ACTUATOR/env",
        "//actuator/env",
        "/actuator;a=b/env",
        "/actuator/health;x=1/../env",
        "/actuator/%2e%2e/actuator/env",
        "/actuator/./env",
        "/h2-console",
        "/h2-console/",
        "/camunda",
        "/camunda/app/admin",
        "/engine-rest/engine",
        "/v3/api-docs",
        "/swagger-ui.html",
        "/swagger-ui/index.html",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/.git/config",
        "/.env",
        "/application.yaml",
        "/console",
        "/manager/html",
        "/jolokia",
        "/metrics",
        "/env",
        "/trace",
        "/dump",
        "/api-docs"
      })
  void doorsOfOthersAreNotThere(String path) {
    HttpResponse<String> answer = nobody.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    clean(answer);
    assertThat(architect.get(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator%2fenv", "/%2e%2e/etc/passwd", "/albo%00", "/%252e%252e/x"})
  void whatTheServerItselfRefusesIsSaidInWords(String path) {
    HttpResponse<String> answer = nobody.get(path);
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.body()).contains("</h1>");
    clean(answer);
  }

  /** Row 11. */
  @ParameterizedTest
  @ValueSource(strings = {"", "of-somebody-else"})
  void aFormWithoutItsTokenChangesNothingAndIsShownBack(String token) {
    HttpResponse<String> answer =
        architect.send(
            "POST",
            section(),
            PageCaller.form(Map.of("holderFirstName", "Zoè <b>"), token),
            "Content-Type",
            PageCaller.FORM);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("ricarica la pagina", "Zoè &lt;b&gt;");
    assertThat(stage.view(draft).answers()).isEmpty();
    clean(answer);
  }

  /** Row 9: what was typed while nobody was logged in is there after it. */
  @Test
  void whatIsTypedAfterTheSessionHasEndedIsKept() {
    PageCaller late = new PageCaller(port).token();
    HttpResponse<String> sent = late.post(section(), Map.of("holderFirstName", "Zenobia"));
    assertThat(sent.statusCode()).isEqualTo(302);
    assertThat(sent.headers().firstValue("Location")).hasValue("/accesso?scaduta");
    late.logIn(Stage.ARCHITECT);
    assertThat(late.get(section()).body()).contains("Zenobia");
    assertThat(stage.view(draft).answers()).isEmpty();
  }

  /** Row 19. */
  @Test
  void aFormThatIsTooLargeSaysSo() {
    Map<String, String> many = new HashMap<>();
    for (int i = 0; i < 12_000; i++) {
      many.put("f" + i, "x");
    }
    for (Map<String, String> form :
        List.of(many, Map.of("holderFirstName", "a".repeat(5_000_000)))) {
      HttpResponse<String> answer = architect.post(section(), form);
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("supera i limiti");
      clean(answer);
    }
    assertThat(stage.view(draft).answers()).isEmpty();
  }

  /** Rows 20 to 26: beside the file list, in words; nothing is attached. */
  @TestFactory
  Stream<DynamicTest> filesThatAreNotTaken() {
    byte[] pdf = SigningDesk.pdf("Tavola");
    record File(String name, byte[] content, String words) {}
    return Stream.of(
            new File("vuoto.pdf", new byte[0], "è vuoto"),
            new File("gioco.exe", "MZ".getBytes(), "non è di un tipo ammesso"),
            new File("gioco.pdf", "MZ\u0000\u0001".getBytes(), "non corrisponde"),
            new File("mezzo.pdf", Arrays.copyOf(pdf, 60), "danneggiato"),
            new File("senza", pdf, "non è di un tipo ammesso"))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.name,
                    () -> {
                      String list = "/pratiche/bozze/" + draft + "/documenti";
                      HttpResponse<String> sent =
                          architect.file(list + "/drawings", "file", file.name, file.content);
                      String page =
                          sent.statusCode() == 302 ? architect.get(list).body() : sent.body();
                      assertThat(page).contains(file.words);
                      assertThat(stage.view(draft).attachments()).isEmpty();
                      clean(sent);
                    }));
  }

  @Test
  void aFileOverTheLimitSaysSo() {
    HttpResponse<String> answer =
        architect.file(
            "/pratiche/bozze/" + draft + "/documenti/drawings",
            "file",
            "grande.pdf",
            new byte[33 * 1024 * 1024]);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("30 MB");
    clean(answer);
  }

  /** Row 30. */
  @Test
  void anOddNameIsShownClean() {
    String list = "/pratiche/bozze/" + draft + "/documenti";
    architect.file(
        list + "/drawings", "file", "..\\..\\ta<b>vola\u202Efdp.pdf", SigningDesk.pdf("x"));
    assertThat(stage.view(draft).attachments()).hasSize(1);
    assertThat(architect.get(list).body()).doesNotContain("<b>vola", "..\\", "\u202E");
  }

  /** Rows 1, 36: a date that is none is an error beside the field, and what was typed stays. */
  @ParameterizedTest
  @ValueSource(strings = {"30/02/1980", "1980-02-30", "10000-01-01", "2999-01-01", "ieri"})
  void aDateThatIsNoneIsAnErrorBesideTheField(String typed) {
    HttpResponse<String> sent =
        architect.post(section(), Map.of("holderBirthDate", typed, "azione", "avanti"));
    assertThat(sent.statusCode()).isEqualTo(302);
    String page = architect.get(section() + "?controlla").body();
    assertThat(page).contains("role=\"alert\"", "#holderBirthDate", typed);
  }

  /** Rows 37: text is text, wherever it is shown. */
  @Test
  void whatLooksLikeAProgramIsShownAsItWasTyped() {
    architect.post(section(), Map.of("holderFirstName", ODD, "holderLastName", ODD));
    assertThat(stage.view(draft).answer("holderFirstName")).isEqualTo(ODD);
    for (String path :
        List.of(
            section(),
            section() + "?controlla",
            "/pratiche/bozze/" + draft + "/riepilogo",
            "/pratiche",
            "/pratiche/bozze/" + draft)) {
      HttpResponse<String> page = architect.get(path);
      assertThat(page.body())
          .as(path)
          .doesNotContain("<script>alert(1)", "<b>x</b>", "49__", "{{49}}");
      clean(page);
    }
    PageCaller officer = new PageCaller(port).logIn(Stage.OFFICER);
    assertThat(officer.get("/scrivania/pratiche?testo=" + PageCaller.encoded(ODD)).body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert(1)");
  }

  /** Row 38. */
  @Test
  void charactersThatNobodyTypesDoNoHarm() {
    HttpResponse<String> sent =
        architect.post(section(), Map.of("holderFirstName", "An\u0000na\u0007\u001B[31m"));
    assertThat(sent.statusCode()).isEqualTo(302);
    assertThat(String.valueOf(stage.view(draft).answer("holderFirstName")))
        .doesNotContain("\u0000", "\u0007", "\u001B");
  }

  /** Rows 8 and 35: parameters that no page sends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/scrivania/pratiche?dopo=x",
        "/scrivania/pratiche?dopo=';--",
        "/scrivania?ordine=';--",
        "/scrivania/pratiche?testo=%25%5B%28.*",
        "/scrivania/pratiche?testo=%C3%28",
        "/albo?comune=%00",
        "/procedimenti?testo=%00"
      })
  void parametersThatNoPageSendsNeverBreakIt(String path) {
    HttpResponse<String> answer = new PageCaller(port).logIn(Stage.OFFICER).get(path);
    assertThat(answer.statusCode()).isIn(200, 400, 404);
    clean(answer);
  }

  @Test
  void aSearchWithoutEndIsRefusedOrCut() {
    String path = "/scrivania/pratiche?testo=" + "a%25".repeat(1_500);
    HttpResponse<String> answer = new PageCaller(port).logIn(Stage.OFFICER).get(path);
    assertThat(answer.statusCode()).isIn(200, 400);
    clean(answer);
  }

  /** Threats 39 and 40. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "/lingua?a=en&torna=//evil.example,            X-Forwarded-Host",
    "/lingua?a=en&torna=https://evil.example,      X-Forwarded-Host",
    "/lingua?a=en&torna=/%5Cevil.example,          X-Forwarded-Host",
    "/pratiche,                                    X-Forwarded-Host",
    "/pratiche,                                    Forwarded",
    "/accesso?continua=//evil.example,             X-Forwarded-Proto"
  })
  void nobodyIsSentElsewhere(String path, String header) {
    HttpResponse<String> answer = nobody.get(path, header, "evil.example");
    assertThat(answer.headers().firstValue("Location").orElse("/"))
        .startsWith("/")
        .doesNotContain("evil");
    assertThat(answer.body()).doesNotContain("evil.example");
  }

  @Test
  void aLogInLeadsNowhereElse() {
    PageCaller caller = new PageCaller(port).token();
    HttpResponse<String> in =
        caller.post(
            "/accesso?continua=//evil",
            Map.of("username", Stage.ARCHITECT, "password", "demo", "continua", "//evil"));
    assertThat(in.headers().firstValue("Location")).hasValue("/area");
  }

  /** Rows 5: only what the form sends is read. */
  @Test
  void otherFormatsAreRefused() {
    String uploads = "/pratiche/bozze/" + draft + "/caricamenti";
    HttpResponse<String> xml =
        architect.send(
            "POST",
            uploads,
            BodyPublishers.ofString("<a/>"),
            "Content-Type",
            "application/xml",
            "X-CSRF-TOKEN",
            architect.csrf());
    assertThat(xml.statusCode()).isEqualTo(415);
    assertThat(xml.body()).contains("Formato non riconosciuto");
    clean(xml);
    HttpResponse<String> half =
        architect.send(
            "POST",
            uploads,
            BodyPublishers.ofByteArray("{".getBytes(StandardCharsets.UTF_8)),
            "Content-Type",
            "application/json",
            "X-CSRF-TOKEN",
            architect.csrf());
    assertThat(half.statusCode()).isEqualTo(400);
    clean(half);
  }
}
