package it.sportello.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.sportello.api.ApiCaller.Answer;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the passing of time brings about, through the interface: held against its description. */
@WholeHouse
class TermsByApiTest {

  private static final String SUPERVISOR = "vittoria.neri";

  @LocalServerPort private int port;
  @Autowired private Stage stage;

  private ApiCaller api;

  @BeforeEach
  void call() {
    api = new ApiCaller(port);
  }

  @Test
  void theHeadCorrectsATermAndRecordsAnActThatCameTooLate() {
    // given
    String number = stage.filePermit().value();
    LocalDate due = due(number, "PDC_FINAL");
    // when
    var correction =
        Map.of("body", "", "lastDay", due.minusDays(10).toString(), "reason", "Errore");
    desk(Stage.HEAD, number, "termini/PDC_FINAL/correzione", correction).expect(200);
    // then
    assertThat(due(number, "PDC_FINAL"))
        .as("that day, or the next that is no holiday")
        .isBetween(due.minusDays(10), due.minusDays(6));
    stage.passUntil(due);
    var act = Map.of("content", "Si diniega.", "confirmed", false);
    desk(Stage.HEAD, number, "atto-tardivo", act).expect(422);
    desk(Stage.HEAD, number, "atto-tardivo", Map.of("content", "Si diniega.", "confirmed", true))
        .expect(200);
    assertThat(stage.view(new CaseNumber(number)).timeline())
        .anyMatch(event -> event.kind().name().equals("LATE_ACT_RECORDED"));
  }

  @Test
  void worksBeginAreProlongedAndEnd() {
    // given: a title formed by silence
    String number = stage.filePermit().value();
    stage.passUntil(due(number, "PDC_FINAL").plusDays(2));
    // when, then
    mine(number, "lavori/proroga", Map.of("reason", "Ritrovamento archeologico.")).expect(200);
    desk(Stage.HEAD, number, "lavori/proroga", Map.of("months", 0, "reason", "x")).expect(422);
    desk(Stage.HEAD, number, "lavori/proroga", Map.of("months", 3, "reason", "Sì")).expect(200);
    mine(number, "lavori/proroga", Map.of("reason", "Ancora.")).expect(200);
    desk(Stage.HEAD, number, "lavori/proroga-negata", Map.of("reason", "Basta.")).expect(200);
    mine(number, "lavori/inizio", null).expect(200);
    mine(number, "lavori/fine", null).expect(200);
    mine(number, "lavori/fine", null).expect(409);
  }

  @Test
  void aRequestToSeeDocumentsIsAnswered() {
    String number = stage.file("accesso-agli-atti", Map.of()).value();
    stage.nameOfficer(new CaseNumber(number));
    var nobody = Map.of("names", List.of(), "reasons", "Nessuno è coinvolto.");
    desk(Stage.OFFICER, number, "controinteressati", nobody).expect(200);
    Answer answered =
        desk(Stage.OFFICER, number, "accesso", Map.of("answer", "GRANTED", "reasons", "Ha titolo."))
            .expect(200);
    assertThat(answered.json().path("state").asText()).isEqualTo("ENDED_BY_POSITIVE_OUTCOME");
  }

  @Test
  void theFileOfACaseIsTakenAway() {
    String number = stage.filePermit().value();
    Answer file = api.as(Stage.OFFICER).get("scrivania/pratiche/" + number + "/fascicolo.zip");
    assertThat(file.expect(200).text()).startsWith("PK");
    assertThat(file.header("content-disposition")).contains(number);
  }

  @Test
  void aSupervisorSupposesAnotherLengthAndSeesTheRowsToCome() {
    // given
    stage.filePermit();
    JsonNode rows = api.as(SUPERVISOR).get("cruscotto/ipotesi/righe").expect(200).json();
    String row =
        rows.path("items").findParents("code").stream()
            .filter(one -> one.path("code").asText().equals("PDC_FINAL"))
            .findFirst()
            .orElseThrow()
            .path("row")
            .asText();
    // when
    String query = "cruscotto/ipotesi?riga=" + URLEncoder.encode(row, UTF_8) + "&durata=";
    JsonNode supposed = api.as(SUPERVISOR).get(query + "25").expect(200).json();
    // then
    assertThat(supposed.path("different").asInt()).isPositive();
    assertThat(supposed.path("first").path(0).path("other").asText()).isNotEmpty();
    api.as(SUPERVISOR).get(query + "0").expect(400);
    api.as(SUPERVISOR).get("cruscotto/ipotesi?riga=x&durata=25").expect(404);
    api.as(SUPERVISOR).get("cruscotto/norme").expect(200);
    api.as(Stage.OFFICER).get("cruscotto/norme").expect(403);
  }

  @Test
  void theGuidedPathAsksAndAnswersAndTheOfficerMayCorrectIt() {
    // given
    JsonNode question = api.nobody().get("orientamento").expect(200).json().path("question");
    assertThat(question.path("key").asText()).isEqualTo("goal");
    String typed = "orientamento?risposte=goal%3Dbuild,work%3DnewBuilding";
    JsonNode filing =
        api.nobody().get(typed + ",constraints%3Dnone").expect(200).json().path("filing");
    assertThat(filing.path("procedure").asText()).isEqualTo("permesso-di-costruire");
    api.nobody().get("orientamento?risposte=x").expect(400);
    // when
    String number = stage.filePermit().value();
    var due = Map.of("procedure", "cila", "reason", "Sono opere interne.");
    desk(Stage.OFFICER, number, "inquadramento", due).expect(200);
    // then
    desk(Stage.OFFICER, number, "inquadramento", Map.of("procedure", "castello", "reason", "x"))
        .expect(422);
    assertThat(stage.view(new CaseNumber(number)).timeline())
        .anyMatch(event -> event.text().contains("Serviva: CILA"));
  }

  @Test
  void listsGoOnFromTheKeyOfTheLastRow() {
    // given
    stage.filePermit();
    stage.filePermit();
    // when
    JsonNode first = api.as(Stage.ARCHITECT).get("avvisi?limite=1").expect(200).json();
    String next = URLEncoder.encode(first.path("next").asText(), UTF_8);
    JsonNode second =
        api.as(Stage.ARCHITECT).get("avvisi?limite=1&dopo=" + next).expect(200).json();
    // then
    assertThat(second.path("items").path(0).path("id"))
        .isNotEqualTo(first.path("items").path(0).path("id"));
    api.as(Stage.ARCHITECT).get("avvisi?dopo=ieri").expect(400);
    api.nobody().get("albo?limite=1").expect(200);
    api.as("irene.costa").get("scrivania/consultazioni?limite=1").expect(200);
  }

  private LocalDate due(String number, String code) {
    return stage.view(new CaseNumber(number)).clocks().stream()
        .filter(clock -> clock.key().code().value().equals(code))
        .findFirst()
        .orElseThrow()
        .due();
  }

  private Answer desk(String who, String number, String step, Object body) {
    return post(who, "scrivania/pratiche/" + number, step, body);
  }

  private Answer mine(String number, String step, Object body) {
    return post(Stage.ARCHITECT, "pratiche/" + number, step, body);
  }

  private Answer post(String who, String root, String step, Object body) {
    String etag = api.as(who).get(root).expect(200).etag();
    var call = api.as(who).seen(etag);
    return body == null ? call.post(root + "/" + step) : call.post(root + "/" + step, body);
  }
}
