package it.sportello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.sportello.demo.NationalDesk;
import it.sportello.demo.Stage;
import it.sportello.testing.WholeHouse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Business software files on a national form: its instance goes in, the one of the case comes. */
@WholeHouse
class InstancesByApiTest {

  private static final String SHOP = "suap-vicinato-apertura";
  private static final String TRADER = "marco.conti";

  @Autowired private NationalDesk national;
  @LocalServerPort private int port;

  private ApiCaller api;
  private String adopted;

  @BeforeEach
  void begin() {
    api = new ApiCaller(port);
    adopted = national.adopt(SHOP, "esercizio_vicinato_apertura");
  }

  @AfterEach
  void backToOurForm() {
    national.takeBack(adopted);
  }

  @Test
  void anInstanceIsReadIntoADraftAndFiled() throws IOException {
    // given
    String draft =
        api.as(TRADER)
            .post("bozze", Map.of("procedure", SHOP, "municipality", Stage.BOLOGNA))
            .expect(201)
            .json()
            .path("id")
            .asText();
    String path = "bozze/" + draft;
    // when: of another form, and no XML
    assertThat(api.as(TRADER).stream("POST", path + "/istanza", example("cila")).expect(422).text())
        .contains("istanza", "non è quello del modulo");
    api.as(TRADER).stream("POST", path + "/istanza", new byte[] {1, 2}).expect(422);
    api.as("anna.rossi").stream("POST", path + "/istanza", example("esercizio_vicinato_apertura"))
        .expect(404);
    // when
    JsonNode left =
        api.as(TRADER).stream("POST", path + "/istanza", example("esercizio_vicinato_apertura"))
            .expect(200)
            .json()
            .path("left");
    // then
    assertThat(left).isNotEmpty().allMatch(lost -> lost.asText().startsWith("tabellaAllegati/"));
    assertThat(api.as(TRADER).get(path).json().path("sections").toString()).contains("Colombo");
    // when
    for (JsonNode missing :
        api.as(TRADER).get(path + "/verifica").json().path("missingDocuments")) {
      String code = missing.path("code").asText();
      api.as(TRADER).stream("POST", path + "/documenti/" + code + "?nome=carta.pdf", page())
          .expect(201);
    }
    assertThat(api.as(TRADER).get(path + "/verifica").json().path("ready").asBoolean()).isTrue();
    String number = api.as(TRADER).post(path + "/invio").expect(201).json().path("number").asText();
    // then
    JsonNode filed =
        api.as(TRADER).get("pratiche/" + number + "/istanze").expect(200).json().path("items");
    assertThat(filed).hasSize(1);
    assertThat(filed.get(0).path("form").asText()).isEqualTo("esercizio_vicinato_apertura");
    String document = filed.get(0).path("document").asText();
    assertThat(api.as(TRADER).get("pratiche/" + number + "/documenti/" + document).text())
        .contains(":cognome>Colombo</");
  }

  private static byte[] example(String form) throws IOException {
    return Files.readAllBytes(NationalDesk.SHARED.resolve("examples/mda/" + form + ".xml"));
  }

  private static byte[] page() throws IOException {
    try (var pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      pdf.save(out);
      return out.toByteArray();
    }
  }
}
