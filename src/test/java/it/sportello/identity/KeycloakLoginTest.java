package it.sportello.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import it.sportello.audit.Audit;
import it.sportello.audit.AuditKind;
import it.sportello.audit.Chain;
import it.sportello.identity.NewPerson.Contacts;
import it.sportello.territory.OfficeId;
import it.sportello.testing.KeycloakServer;
import it.sportello.testing.WholeHouse;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Log-in by a real Keycloak, whose people are those of the realm of the tests. */
@WholeHouse
class KeycloakLoginTest {

  private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

  @Autowired private Identity identity;
  @Autowired private People people;
  @Autowired private Audit audit;
  @LocalServerPort private int port;

  private HttpClient browser;

  @DynamicPropertySource
  static void providers(DynamicPropertyRegistry properties) {
    String client = "spring.security.oauth2.client.";
    properties.add("spring.datasource.url", () -> "jdbc:h2:mem:oidc;DB_CLOSE_DELAY=-1");
    properties.add(client + "provider.keycloak.issuer-uri", KeycloakServer::issuer);
    properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", KeycloakServer::issuer);
    properties.add(client + "provider.away.issuer-uri", () -> "http://127.0.0.1:1/nobody");
    properties.add(client + "registration.lontano.provider", () -> "away");
    properties.add(client + "registration.lontano.client-id", () -> "lontano");
    for (String name : List.of("cittadino", "dipendente")) {
      String registration = client + "registration." + name + ".";
      properties.add(registration + "provider", () -> "keycloak");
      properties.add(registration + "client-id", () -> name);
      properties.add(registration + "client-secret", () -> "only-for-tests");
      properties.add(registration + "client-name", () -> "Keycloak (" + name + ")");
      properties.add(registration + "scope", () -> "openid,profile,email");
    }
    String entrance = "sportello.identity.entrances.";
    properties.add(entrance + "cittadino.claims.level", () -> "level");
    properties.add(entrance + "cittadino.levels", () -> "https://www.spid.gov.it/SpidL2");
    properties.add(entrance + "dipendente.family", () -> "STAFF");
    properties.add(entrance + "dipendente.claims.methods", () -> "methods");
    properties.add(entrance + "dipendente.methods", () -> "otp");
  }

  @BeforeEach
  void aFreshBrowser() {
    browser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, KeycloakLoginTest::alsoOnLoopback))
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
  }

  /** Browsers take the loopback address for safe; this client has to be told. */
  private static boolean alsoOnLoopback(URI from, HttpCookie cookie) {
    cookie.setSecure(false);
    return true;
  }

  @Test
  void aCitizenWhoseTaxCodeIsKnownIsThatPerson() throws Exception {
    // when
    HttpResponse<String> page = enter("cittadino", "cittadina");
    // then
    assertThat(page.uri().getPath()).isEqualTo("/pratiche");
    assertThat(page.body()).contains("Anna Rossi");
    assertThat(people.findByTaxCodeIgnoreCaseOrderById("RSSNNA80A41A944Z"))
        .filteredOn(person -> person.roles().contains(Role.APPLICANT))
        .hasSize(1);
  }

  @Test
  void aProviderThatIsAwayKeepsNobodyElseOut() throws Exception {
    HttpResponse<String> page = get("/oauth2/authorization/lontano");
    assertThat(page.uri().toString()).endsWith("/accesso?rifiutato=AWAY");
    assertThat(page.body()).contains("non risponde", "Keycloak (cittadino)", "lontano");
  }

  @Test
  void aForeignerWithoutTaxCodeIsMadeKnownAndFoundAgain() throws Exception {
    // when
    HttpResponse<String> first = enter("cittadino", "estera");
    aFreshBrowser();
    HttpResponse<String> second = enter("cittadino", "estera");
    // then
    assertThat(List.of(first.uri().getPath(), second.uri().getPath())).containsOnly("/pratiche");
    assertThat(people.findAll()).filteredOn(p -> p.name().equals("Marie Martin")).hasSize(1);
  }

  @Test
  void somebodyMayActForAFirm() throws Exception {
    // when
    HttpResponse<String> page = enter("cittadino", "impresa");
    // then
    assertThat(page.uri().getPath()).isEqualTo("/pratiche");
    assertThat(page.body()).contains("Lia Serra · Costruzioni Serra srl");
  }

  @Test
  void staffWhoWereInvitedComeInWithTheirSecondFactor() throws Exception {
    // given
    invite("ugo.zani", "Ugo Zani", "ZNAGUO70A01A944S");
    // when
    HttpResponse<String> page = enter("dipendente", "funzionario");
    // then
    assertThat(page.uri().getPath()).isEqualTo("/scrivania");
    assertThat(page.body()).contains("Ugo Zani");
  }

  @Test
  void aClerkWhoComesAsACitizenIsNoClerk() throws Exception {
    // given
    invite("anna.funzionaria", "Anna Rossi", "RSSNNA80A41A944Z");
    // when
    enter("cittadino", "cittadina");
    // then
    assertThat(get("/scrivania").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "cittadino,  debole,    TOO_WEAK,    a level below the one required",
    "dipendente, ignoto,    NOT_INVITED, staff whom nobody invited",
    "dipendente, cittadina, TOO_WEAK,    a citizen at the entrance of the staff"
  })
  void refusesInWords(String entrance, String who, String reason, String why) throws Exception {
    // when
    HttpResponse<String> page = enter(entrance, who);
    // then
    assertThat(page.uri().toString()).as(why).endsWith("/accesso?rifiutato=" + reason);
    assertThat(page.body()).contains("role=\"alert\"");
    assertThat(get("/pratiche").uri().getPath()).isEqualTo("/accesso");
    assertThat(audit.of(Chain.HOUSE))
        .last()
        .satisfies(line -> assertThat(line.kind()).isEqualTo(AuditKind.LOGIN_REFUSED));
  }

  @Test
  void staffWithoutASecondFactorStayOutside() throws Exception {
    // given
    invite("ada.neri", "Ada Neri", "NREDAA70A41A944T");
    // when
    HttpResponse<String> page = enter("dipendente", "senza-otp");
    // then
    assertThat(page.uri().toString()).endsWith("/accesso?rifiutato=TOO_WEAK");
  }

  @Test
  void whoeverIsShutOutLosesTheSessionAtOnce() throws Exception {
    // given
    ActorId who = invite("ugo.zani", "Ugo Zani", "ZNAGUO70A01A944S");
    HttpResponse<String> before = enter("dipendente", "funzionario");
    // when
    identity.disable(who);
    // then
    assertThat(before.uri().getPath()).isEqualTo("/scrivania");
    assertThat(get("/scrivania").uri().getPath()).isEqualTo("/accesso");
    aFreshBrowser();
    assertThat(enter("dipendente", "funzionario").uri().toString()).endsWith("DISABLED");
    identity.enable(who);
  }

  @Test
  void aProgramComesInWithATokenOfTheProvider() throws Exception {
    // given
    String token = token("cittadina");
    // when
    HttpResponse<String> me = call("Bearer " + token);
    // then
    assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
    assertThat(me.body()).contains("Anna Rossi").contains("APPLICANT");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "Bearer forged.token.value, a token that nobody signed",
    "Bearer,                    no token at all",
    "tampered,                  a token changed after it was signed",
    "weak,                      a level below the one required"
  })
  void aTokenThatDoesNotHoldIsRefused(String credentials, String why) throws Exception {
    // given
    String header =
        switch (credentials) {
          case "tampered" -> "Bearer " + token("cittadina") + "x";
          case "weak" -> "Bearer " + token("debole");
          default -> credentials;
        };
    // when
    HttpResponse<String> refused = call(header);
    // then
    assertThat(refused.statusCode()).as(why).isEqualTo(401);
    assertThat(refused.body()).contains("urn:sportello:autenticazione-richiesta");
  }

  @Test
  void aForgedAnswerOfTheProviderLetsNobodyIn() throws Exception {
    // given
    get("/oauth2/authorization/cittadino");
    // when
    HttpResponse<String> page = get("/login/oauth2/code/cittadino?code=forged&state=forged");
    // then
    assertThat(page.uri().toString()).contains("/accesso?rifiutato=FAILED");
  }

  private ActorId invite(String username, String name, String taxCode) {
    return identity
        .findByUsername(username)
        .map(PersonView::id)
        .orElseGet(
            () ->
                identity.add(
                    new NewPerson(
                        username,
                        "never-used-1",
                        name,
                        new Contacts(taxCode, null, null),
                        Set.of(Role.OFFICER),
                        Set.of(new OfficeId("sue-bologna")),
                        null)));
  }

  /** Goes by the link of the log-in page, types name and password at the provider, comes back. */
  private HttpResponse<String> enter(String entrance, String who) throws Exception {
    HttpResponse<String> form = get("/oauth2/authorization/" + entrance);
    Matcher action = ACTION.matcher(form.body());
    Optional<String> address = action.find() ? Optional.of(action.group(1)) : Optional.empty();
    assertThat(address).as(form.body()).isPresent();
    var request =
        HttpRequest.newBuilder(URI.create(address.get().replace("&amp;", "&")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("username=" + who + "&password=prova"))
            .build();
    return browser.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> call(String credentials) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/io"))
            .header("Authorization", credentials)
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** What a program gets that knows the password of somebody. */
  private static String token(String who) throws IOException, InterruptedException {
    String asked =
        "grant_type=password&client_id=cittadino&client_secret=only-for-tests&scope=openid"
            + "&password=prova&username="
            + who;
    var address = URI.create(KeycloakServer.issuer() + "/protocol/openid-connect/token");
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(asked))
            .build();
    String answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    return new ObjectMapper().readTree(answer).path("access_token").asText();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    return browser.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
