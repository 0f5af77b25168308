package it.sportello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.sportello.api.ApiCaller.Answer;
import it.sportello.demo.Stage;
import it.sportello.testing.WholeHouse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A draft that several people fill in, and its copies, through the interface. */
@WholeHouse
class SharedDraftsByApiTest {

  private static final String GUEST = "marco.conti";

  @LocalServerPort private int port;
  @Autowired private Stage stage;

  private ApiCaller api;
  private String draft;

  @BeforeEach
  void aDraft() {
    api = new ApiCaller(port);
    draft = stage.draft(Stage.PERMIT).value();
  }

  @Test
  void aGuestAnswersOneSectionAndSeesNoOther() {
    // given
    String mine = "sezioni-condivise/" + draft + "/tecnici";
    api.as(GUEST).get(mine).expect(404);
    Answer invited = invite("tecnici", GUEST).expect(201);
    // when
    Answer seen = api.as(GUEST).get(mine).expect(200);
    api.as(GUEST).seen(seen.etag()).put(mine, Map.of()).expect(200);
    // then
    api.as(GUEST).seen(seen.etag()).put(mine, Map.of()).expect(412);
    api.as(GUEST).get("sezioni-condivise/" + draft + "/soggetti").expect(404);
    api.as(GUEST).get("bozze/" + draft).expect(404);
    assertThat(api.as(GUEST).get("sezioni-condivise").expect(200).text()).contains(draft);
    String guest = invited.json().path("items").path(0).path("id").asText();
    String etag = api.as(Stage.ARCHITECT).get("bozze/" + draft).etag();
    api.as(Stage.ARCHITECT).seen(etag).delete("bozze/" + draft + "/persone/" + guest).expect(204);
    api.as(GUEST).get(mine).expect(404);
  }

  @Test
  void whomNobodyKnowsCannotBeInvited() {
    invite("tecnici", "nessuno").expect(422);
    invite("cantina", GUEST).expect(422);
    JsonNode guests = api.as(Stage.ARCHITECT).get("bozze/" + draft + "/persone").json();
    assertThat(guests.path("items")).isEmpty();
  }

  @Test
  void aDraftIsCopiedWithoutItsDeclarations() {
    Answer copy = api.as(Stage.ARCHITECT).post("bozze/" + draft + "/copia").expect(201);
    JsonNode answers = copy.json().path("sections");
    assertThat(answers.path("soggetti").path("holderFirstName").asText()).isEqualTo("Anna");
    assertThat(answers.path("dichiarazioni").path("truthDeclared").asBoolean()).isFalse();
    String id = copy.json().path("id").asText();
    api.as(Stage.ARCHITECT).post("bozze/" + id + "/modulo").expect(200);
  }

  private Answer invite(String section, String person) {
    return api.as(Stage.ARCHITECT)
        .post("bozze/" + draft + "/persone", Map.of("person", person, "section", section));
  }
}
