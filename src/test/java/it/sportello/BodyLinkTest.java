package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.demo.Stage;
import it.sportello.interop.Channel;
import it.sportello.interop.OutboundView;
import it.sportello.interop.Outbox;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.BodyDoor;
import it.sportello.territory.AuthorityId;
import it.sportello.testing.WholeHouse;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A body without people here comes in by a link and a PIN: once, to one case, while it is good. */
@WholeHouse
class BodyLinkTest {

  private static final AuthorityId BODY = new AuthorityId("soprintendenza-bo");
  private static final String DOOR = "/accesso-enti/";

  @LocalServerPort private int port;
  @Autowired private Stage stage;
  @Autowired private BodyDoor door;
  @Autowired private Outbox outbox;
  @Autowired private JdbcClient jdbc;

  private CaseNumber number;
  private CaseNumber other;
  private String pin;
  private String token;

  @BeforeEach
  void makeALink() {
    other = convened();
    number = convened();
    pin = invite();
    token = tokenSent();
  }

  @Test
  void whoHoldsLinkAndPinReadsAndSignsInThisCaseAndNowhereElse() {
    PageCaller visitor = new PageCaller(port).token();
    // when
    HttpResponse<String> in = enter(visitor, pin);
    // then
    String page = "/scrivania/consultazioni/" + number;
    assertThat(in.headers().firstValue("Location").orElse("")).endsWith(page);
    assertThat(visitor.get(page).body()).contains("Via dei Colli", "Eva Sole");
    for (String elsewhere :
        new String[] {
          "/scrivania",
          "/avvisi",
          "/scrivania/modelli",
          "/scrivania/consultazioni/" + other,
          "/scrivania/pratiche/" + number,
          "/scrivania/pratiche/" + number + "/enti",
        }) {
      assertThat(visitor.get(elsewhere).statusCode()).as(elsewhere).isEqualTo(404);
    }
    visitor.token(page);
    visitor.post(
        page,
        Map.of(
            "parts[0].interest", "LANDSCAPE",
            "parts[0].kind", "ASSENT",
            "parts[0].reasons", "Nulla da osservare.",
            "azione", "rivedi"));
    visitor.post(page + "/posizione", Map.of("azione", "conferma"));
    assertThat(
            stage.view(number).conference().orElseThrow().participant(BODY).orElseThrow().givenBy())
        .startsWith("Eva Sole, dirigente (Soprintendenza");
    assertThat(recorded()).contains("LINK_MADE", "LINK_OPENED", "case");
  }

  @Test
  void aLinkIsGoodForOnceAndAnotherGoesToTheBodyWithTheSamePin() {
    // given
    enter(new PageCaller(port).token(), pin);
    // when
    PageCaller again = new PageCaller(port).token();
    HttpResponse<String> refused = enter(again, pin);
    // then
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.body()).contains("già stato usato").doesNotContain("Via dei Colli");
    assertThat(again.post(DOOR + token + "/nuovo", Map.of()).body()).contains("da poco");
    stage.pass(1);
    assertThat(again.post(DOOR + token + "/nuovo", Map.of()).body()).contains("parte per la PEC");
    String first = token;
    token = tokenSent();
    assertThat(token).isNotEqualTo(first);
    assertThat(enter(new PageCaller(port).token(), pin).statusCode()).isEqualTo(302);
  }

  @Test
  void fiveWrongPinsSpendTheLink() {
    PageCaller guesser = new PageCaller(port).token();
    for (int i = 0; i < 5; i++) {
      assertThat(enter(guesser, "x" + i).body()).doesNotContain("Via dei Colli");
    }
    // then
    HttpResponse<String> right = enter(guesser, pin);
    assertThat(right.statusCode()).isEqualTo(404);
    assertThat(right.body()).contains("bloccato");
  }

  @Test
  void aRevokedLinkPutsOutWhoeverCameInByIt() {
    // given
    PageCaller visitor = new PageCaller(port).token();
    enter(visitor, pin);
    String link = stage.as(Stage.OFFICER, () -> door.links(number).get(0).id());
    // when
    stage.as(Stage.OFFICER, () -> door.revoke(number, link));
    // then
    HttpResponse<String> out = visitor.get("/scrivania/consultazioni/" + number);
    assertThat(out.statusCode()).isEqualTo(302);
    assertThat(out.headers().firstValue("Location").orElse("")).contains("/accesso");
    assertThat(enter(new PageCaller(port).token(), pin).body()).contains("non vale più");
  }

  @Test
  void anExpiredLinkSaysSo() {
    stage.pass(90);
    assertThat(enter(new PageCaller(port).token(), pin).body()).contains("scaduto");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAAAA", "x-x_x-x_x-x_x-x_x-x_x-x_x-x_x"})
  void aGuessedLinkGetsAKindRefusalAndNoHint(String guess) {
    token = guess;
    HttpResponse<String> answer = enter(new PageCaller(port).token(), "123456");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Questo collegamento non vale").doesNotContain("Soprint");
  }

  @Test
  void onlyHashesAreKept() {
    String rows =
        jdbc.sql("select token_hash, pin_hash from identity_body_link")
            .query()
            .listOfRows()
            .toString();
    assertThat(rows).doesNotContain(token).doesNotContain("=" + pin + "}");
  }

  private CaseNumber convened() {
    CaseNumber filed = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(filed);
    stage.declareComplete(filed);
    stage.examine(filed, true);
    stage.convene(filed);
    return filed;
  }

  private String invite() {
    return stage.as(Stage.OFFICER, () -> door.invite(number, BODY, "")).orElseThrow().pin();
  }

  private HttpResponse<String> enter(PageCaller who, String typed) {
    return who.post(DOOR + token, Map.of("visitor", "Eva Sole, dirigente", "pin", typed));
  }

  private String tokenSent() {
    return outbox.ofCase(number).stream()
        .filter(message -> message.channel() == Channel.PEC)
        .map(OutboundView::body)
        .map(Pattern.compile("/accesso-enti/([A-Za-z0-9_-]+)")::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private String recorded() {
    return jdbc.sql("select what from audit_entry where chain = ?")
        .param(number.value())
        .query(String.class)
        .list()
        .toString();
  }
}
