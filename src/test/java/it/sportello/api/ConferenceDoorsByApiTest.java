package it.sportello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The smaller verbs of desks and bodies by the interface. */
@WholeHouse
class ConferenceDoorsByApiTest {

  private static final String HERITAGE = "irene.costa";
  private static final String DRAFTER = "marta.fabbri";

  @Autowired private Stage stage;
  @LocalServerPort private int port;

  private ApiCaller api;

  @BeforeEach
  void call() {
    api = new ApiCaller(port);
  }

  @Test
  void severalConferencesAreConvenedAndOneThatIsNotReadyHoldsUpNone() {
    // given
    CaseNumber ready = toConvene();
    CaseNumber early = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    CaseNumber other = toConvene();
    // when
    JsonNode outcomes =
        api.as(Stage.OFFICER)
            .post(
                "scrivania/indizioni",
                Map.of("cases", List.of(ready.value(), early.value(), other.value())))
            .expect(200)
            .json()
            .path("items");
    // then
    assertThat(outcomes).hasSize(3);
    assertThat(outcomes.get(0).has("refused") && !outcomes.get(0).path("refused").isNull())
        .isFalse();
    assertThat(outcomes.get(1).path("refused").asText()).isNotBlank();
    assertThat(stage.view(ready).conference()).isPresent();
    assertThat(stage.view(early).conference()).isEmpty();
    assertThat(stage.view(other).conference()).isPresent();
    JsonNode foreign =
        api.as(HERITAGE)
            .post("scrivania/indizioni", Map.of("cases", List.of(early.value())))
            .expect(200)
            .json();
    assertThat(foreign.path("items").get(0).path("refused").asText()).isNotBlank();
  }

  @Test
  void aBodyKeepsTemplatesAsksItsOfficesAndSignsWhatWasProposed() {
    // given
    CaseNumber number = toConvene();
    stage.convene(number);
    String path = "scrivania/consultazioni/" + number;
    // when, then: a template
    api.as(DRAFTER)
        .post("scrivania/modelli", Map.of("title", "Prova", "text", "Visto l’art. 146"))
        .expect(204);
    JsonNode templates = api.as(DRAFTER).get("scrivania/modelli").expect(200).json();
    assertThat(templates.toString()).contains("Visto l’art. 146");
    // a contribution
    api.as(DRAFTER)
        .post(path + "/contributi", Map.of("office", "Vincoli", "question", "È vincolato?"))
        .expect(204);
    api.as(DRAFTER).post(path + "/contributi/x/risposta", Map.of("text", "Sì")).expect(404);
    // an opinion: kept and proposed, sent back, proposed again, signed
    Map<String, Object> part =
        Map.of(
            "interest", "LANDSCAPE", "kind", "ASSENT", "reasons", "Compatibile.", "conditions", "");
    Map<String, Object> opinion = Map.of("parts", List.of(part), "propose", true);
    api.as(DRAFTER).post(path + "/parere", opinion).expect(200);
    api.as(DRAFTER).post(path + "/firma").expect(403);
    api.as(HERITAGE).post(path + "/rimando", Map.of("text", "Cita la norma.")).expect(204);
    api.as(DRAFTER).post(path + "/parere", opinion).expect(200);
    api.as(HERITAGE).post(path + "/firma").expect(204);
    assertThat(stage.view(number).conference().orElseThrow().awaited()).hasSize(2);
    api.as("davide.leone").post(path + "/rimando", Map.of("text", "x")).expect(409);
  }

  @Test
  void whatIsNotOpenIsRefusedAndNothingChanges() {
    // given
    CaseNumber number = toConvene();
    stage.convene(number);
    String path = "scrivania/pratiche/" + number;
    String etag = api.as(Stage.OFFICER).get(path).expect(200).etag();
    // when, then
    var officer = api.as(Stage.OFFICER).seen(etag);
    officer
        .post(path + "/riunione-governo", Map.of("outcome", "AGREED", "reasons", "x"))
        .expect(409);
    officer.post(path + "/consiglio", Map.of("decision", "REJECTED", "reasons", "x")).expect(409);
    api.as(Stage.HEAD).seen(etag).post(path + "/soluzione").expect(409);
    api.as(HERITAGE).get(path + "/condizioni").expect(403);
    api.as(Stage.OFFICER).get("scrivania/posta").expect(200);
    api.as(HERITAGE).get("scrivania/posta").expect(403);
    api.as(Stage.OFFICER).post("scrivania/posta/x/accantonamento").expect(404);
  }

  private CaseNumber toConvene() {
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    return number;
  }
}
