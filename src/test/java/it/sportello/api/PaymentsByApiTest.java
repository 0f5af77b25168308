package it.sportello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.sportello.applications.ApplicationId;
import it.sportello.demo.Stage;
import it.sportello.testing.WholeHouse;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Notices and stamps for other systems. */
@WholeHouse
class PaymentsByApiTest {

  @LocalServerPort private int port;
  @Autowired private Stage stage;

  private ApiCaller api;
  private ApplicationId draft;
  private String path;

  @BeforeEach
  void begin() {
    api = new ApiCaller(port);
    draft = stage.draft(Stage.PERMIT);
    path = "bozze/" + draft + "/pagamenti";
  }

  @Test
  void aPositionIsOpenedShownPrintedAndCancelled() {
    // when
    JsonNode position = send("POST", path, "{\"withStamps\": true}").expect(201).json();
    // then
    assertThat(position.path("cents").asLong()).isEqualTo(31_200);
    assertThat(position.path("noticeNumber").asText()).hasSize(18).startsWith("301");
    JsonNode shown = api.as(Stage.ARCHITECT).get(path).expect(200).json();
    assertThat(shown.path("settled").asBoolean()).isFalse();
    assertThat(shown.path("due")).hasSize(3);
    var pdf = api.as(Stage.ARCHITECT).get(path + "/avviso").expect(200);
    assertThat(pdf.text()).startsWith("%PDF");
    current().delete(path).expect(204);
    current().delete(path).expect(404);
    api.as(Stage.ARCHITECT).get(path + "/avviso").expect(404);
  }

  @Test
  void aStampThatServedAlreadyIsRefusedAtItsField() {
    // given
    String body =
        "{\"way\": \"PAPER\", \"serial\": \"66667777888899\", \"boughtOn\": \"2026-09-01\"}";
    send("PUT", path + "/bolli/bollo-istanza", body).expect(200);
    // when
    var again = send("PUT", path + "/bolli/bollo-atto", body).expect(422);
    // then
    assertThat(again.text()).contains("serial", "già stato usato");
    current().delete(path + "/bolli/bollo-istanza").expect(204);
    send("PUT", path + "/bolli/nulla", body).expect(404);
  }

  @Test
  void whoHasNotSeenHowThingsStandChangesNothing() {
    // given
    send("POST", path, "{\"withStamps\": false}").expect(201);
    String seen = api.as(Stage.ARCHITECT).get(path).etag();
    // then
    api.as(Stage.ARCHITECT).delete(path).expect(428);
    api.as(Stage.ARCHITECT).seen("\"x\"").delete(path).expect(412);
    api.as(Stage.ARCHITECT).seen(seen).delete(path).expect(204);
  }

  private ApiCaller.Call current() {
    return api.as(Stage.ARCHITECT).seen(api.as(Stage.ARCHITECT).get(path).etag());
  }

  private ApiCaller.Answer send(String method, String where, String body) {
    return current()
        .header("Content-Type", "application/json")
        .send(method, where, BodyPublishers.ofString(body));
  }
}
