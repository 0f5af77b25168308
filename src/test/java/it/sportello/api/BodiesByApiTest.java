package it.sportello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.sportello.conferences.Invitation;
import it.sportello.conferences.PositionKind;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.FactFindings;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.Interest;
import it.sportello.testing.WholeHouse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bodies are convened, write and answer by the interface as they do on the pages. */
@WholeHouse
class BodiesByApiTest {

  @LocalServerPort private int port;
  @Autowired private Stage stage;
  @Autowired private FactFindings findings;

  private ApiCaller api;
  private String desk;
  private String consultation;

  @BeforeEach
  void aCaseToBeConvened() {
    api = new ApiCaller(port);
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    desk = "scrivania/pratiche/" + number;
    consultation = "scrivania/consultazioni/" + number;
  }

  @Test
  void whatIsSeenBeforeIsWhatIsConvened() {
    // given
    Map<String, Object> two =
        Map.of(
            "bodies",
            List.of(named("soprintendenza-bo", "Vincolo"), named("ausl-bo", "Igiene")),
            "leftOut",
            List.of(named("cm-viabilita", "Parere già reso")),
            "told",
            List.of(Map.of("name", "Ugo Vicino", "address", "ugo@pec.esempio.it")));
    Map<String, Object> silent = Map.of("bodies", List.of(named("soprintendenza-bo", "Vincolo")));
    // when
    JsonNode seen =
        api.as(Stage.OFFICER).post(desk + "/conferenza/anteprima", two).expect(200).json();
    api.as(Stage.OFFICER).seen(etag()).post(desk + "/conferenza", silent).expect(422);
    api.as(Stage.OFFICER).seen(etag()).post(desk + "/conferenza", two).expect(200);
    // then
    JsonNode convened = view().path("conference");
    assertThat(seen.path("meetingBy")).isEqualTo(convened.path("meetingBy"));
    assertThat(seen.path("bodies")).isEqualTo(convened.path("bodies"));
    JsonNode move = api.as(Stage.OFFICER).get(desk + "/mossa").expect(200).json();
    assertThat(move.path("mover").asText()).isEqualTo("BODY");
    assertThat(move.path("others").asInt()).isEqualTo(1);
  }

  @Test
  void aBodyAskedAloneReadsWhatItsSilenceMeans() {
    // given
    CaseNumber number = new CaseNumber(desk.substring(desk.lastIndexOf('/') + 1));
    Map<String, Object> opinion =
        Map.of("authority", "cm-viabilita", "way", "OPINION", "reason", "Accesso");
    api.as(Stage.OFFICER).seen(etag()).post(desk + "/ente-unico", opinion).expect(200);
    // when
    JsonNode read = api.as("chiara.serra").get(consultation).expect(200).json();
    // then
    assertThat(read.path("silence").asText()).isEqualTo("NO_OPINION");
    assertThat(read.path("mine").path("authority").asText()).isEqualTo("cm-viabilita");
    assertThat(read.path("said")).isEmpty();
    api.as("irene.costa").get(consultation).expect(404);
    assertThat(stage.view(number).waitsFor("givePosition")).isTrue();
  }

  @Test
  void aBodyOfAPastConferenceReadsWhatItSaid() {
    // given
    CaseNumber number = new CaseNumber(desk.substring(desk.lastIndexOf('/') + 1));
    var landscape =
        new Invitation(new AuthorityId("soprintendenza-bo"), Interest.LANDSCAPE, "Vincolo");
    stage.as(
        Stage.OFFICER, () -> findings.convene(number, List.of(landscape), "Che cosa tocca?", 20));
    stage.as(
        "irene.costa",
        () -> stage.consultations().give(number, PositionKind.ASSENT, "Nulla osta.", List.of()));
    stage.as(Stage.OFFICER, () -> findings.record(number, "Esaminato."));
    Map<String, Object> other =
        Map.of("authority", "cm-viabilita", "way", "SINGLE_ASSENT", "reason", "Accesso");
    api.as(Stage.OFFICER).seen(etag()).post(desk + "/ente-unico", other).expect(200);
    // when
    JsonNode read = api.as("irene.costa").get(consultation).expect(200).json();
    // then
    assertThat(read.path("mine").isNull() || read.path("mine").isMissingNode()).isTrue();
    assertThat(read.path("said").path(0).path("reasons").asText()).isEqualTo("Nulla osta.");
  }

  @Test
  void aBodyDraftsAndAnotherAnswersByCertifiedMail() {
    // given
    stage.convene(new CaseNumber(desk.substring(desk.lastIndexOf('/') + 1)));
    Map<String, Object> part =
        Map.of("interest", "LANDSCAPE", "kind", "DISSENT", "reasons", "Alto.", "conditions", "9 m");
    // when
    JsonNode draft =
        api.as("marta.fabbri")
            .post(consultation + "/parere", Map.of("parts", List.of(part), "propose", true))
            .expect(200)
            .json();
    api.as(Stage.OFFICER)
        .seen(etag())
        .post(
            desk + "/enti/pervenuta",
            Map.of(
                "authority",
                "ausl-bo",
                "kind",
                "CONDITIONAL_ASSENT",
                "reasons",
                "Igiene.",
                "conditions",
                List.of("Scarichi separati"),
                "day",
                stage.today().toString()))
        .expect(200);
    // then
    assertThat(draft.path("state").asText()).isEqualTo("PROPOSED");
    api.as("marta.fabbri")
        .seen(api.as("marta.fabbri").get(consultation).etag())
        .post(consultation + "/posizione", Map.of("kind", "ASSENT", "reasons", "Sì."))
        .expect(403);
    JsonNode rows = api.as(Stage.OFFICER).get(desk + "/dissensi").expect(200).json().path("items");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).path("conditions").get(0).asText()).isEqualTo("Scarichi separati");
    api.as("vittoria.neri").get("cruscotto/enti").expect(200);
    api.as(Stage.OFFICER).get("cruscotto/enti").expect(403);
  }

  @Test
  void aBodyJoinsAndIsLetInByALink() {
    stage.convene(new CaseNumber(desk.substring(desk.lastIndexOf('/') + 1)));
    Map<String, Object> body =
        Map.of(
            "name",
            "Consorzio",
            "pec",
            "api@pec.esempio.it",
            "interest",
            "OTHER",
            "reason",
            "Canale");
    api.as(Stage.OFFICER).seen(etag()).post(desk + "/enti", body).expect(200);
    api.as(Stage.OFFICER).seen(etag()).post(desk + "/enti", body).expect(422);
    JsonNode made =
        api.as(Stage.OFFICER)
            .post(desk + "/enti/collegamento", Map.of("authority", "ausl-bo"))
            .expect(200)
            .json();
    assertThat(made.path("pin").asText()).matches("\\d{6}");
    JsonNode mailed =
        api.as(Stage.OFFICER)
            .post(
                desk + "/enti/collegamento",
                Map.of("authority", "ausl-bo", "email", "igiene@esempio.it"))
            .expect(200)
            .json();
    assertThat(mailed.path("pin").isTextual()).as("it goes by mail").isFalse();
    api.as(Stage.OFFICER)
        .post(desk + "/enti/collegamento", Map.of("authority", "vvf-bo"))
        .expect(404);
  }

  private static Map<String, String> named(String authority, String reason) {
    return Map.of("authority", authority, "reason", reason);
  }

  private JsonNode view() {
    return api.as(Stage.OFFICER).get(desk).expect(200).json().path("view");
  }

  private String etag() {
    return api.as(Stage.OFFICER).get(desk).etag();
  }
}
