package it.sportello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.sportello.api.ApiCaller.Answer;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.PermitAnswers;
import it.sportello.testing.WholeHouse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A permit from the first answer to the notice board, by programs only. */
@WholeHouse
class PermitByApiTest {

  private static final String ARCHITECT = Stage.ARCHITECT;
  private static final String OFFICER = Stage.OFFICER;
  private static final String HEAD = Stage.HEAD;

  @LocalServerPort private int port;
  @Autowired private Stage stage;

  private ApiCaller api;

  @BeforeEach
  void call() {
    api = new ApiCaller(port);
  }

  @Test
  void aConstrainedHouseFromTheFirstAnswerToTheNoticeBoard() {
    // given: a draft, section by section, with its papers
    String draft = draft(Stage.THREE_BODIES);
    assertThat(api.as(ARCHITECT).get(draft + "/verifica").json().path("ready").asBoolean())
        .isTrue();
    // when: it is filed, examined, completed
    Answer filed = api.as(ARCHITECT).post(draft + "/invio").expect(201);
    String number = filed.json().path("number").asText();
    assertThat(filed.header("location")).isEqualTo("/api/v1/pratiche/" + number);
    assertThat(receipt(number)).startsWith("%PDF-");
    nameTheOfficer(number);
    askForDocuments(number);
    answerTheRequest(number);
    step(OFFICER, number, "completezza", Map.of("items", found(number, "PRESENT")));
    step(OFFICER, number, "istruttoria", Map.of("report", "Conforme.", "conferenceNeeded", true));
    // and: three bodies are convened, two speak, one is silent
    convene(number);
    speak("irene.costa", number, "CONDITIONAL_ASSENT", List.of("Coppi di recupero"));
    speak("davide.leone", number, "ASSENT", List.of());
    stage.passTheConference(new CaseNumber(number));
    assertThat(silentBodies(number)).isOne();
    var appraisal = Map.of("appraisal", "CONDITIONS_ACCEPTABLE", "reasons", "Accoglibili.");
    step(OFFICER, number, "valutazione", appraisal);
    step(HEAD, number, "determinazione", null);
    step(OFFICER, number, "proposta", Map.of("favourable", true, "reasons", "Nulla osta."));
    Answer issued = step(HEAD, number, "permesso", null);
    // then: the title is issued, and everybody can read it on the notice board
    assertThat(issued.json().path("state").asText()).isEqualTo("ENDED_BY_POSITIVE_OUTCOME");
    assertThat(api.nobody().get("albo").expect(200).text()).contains(number, "Via dei Colli");
    assertThat(api.as(ARCHITECT).get("pratiche").text()).contains(number);
    assertThat(api.as(ARCHITECT).get("avvisi").expect(200).text()).contains(number);
  }

  @Test
  void whatIsReadOnTheWayIsDescribedToo() {
    String number = stage.filePermit().value();
    for (String path :
        List.of(
            "scrivania/attivita?limite=2",
            "scrivania/pratiche?testo=colli",
            "scrivania/pratiche/" + number,
            "scrivania/pratiche/" + number + "/processo",
            "scrivania/pratiche/" + number + "/enti",
            "pratiche/" + number + "/documenti",
            "io")) {
      api.as(OFFICER).get(path).expect(200);
    }
    for (String path :
        List.of(
            "procedimenti",
            "procedimenti/cila",
            "procedimenti/permesso-di-costruire/modulo",
            "comuni?testo=bol",
            "comuni/037006",
            "comuni/037006/confine",
            "uffici",
            "enti")) {
      api.nobody().get(path).expect(200);
    }
  }

  @Test
  void aSupervisorOpensACaseForAReason() {
    String number = stage.filePermit().value();
    String watched = "cruscotto/pratiche/" + number;
    String vittoria = "vittoria.neri";
    api.as(vittoria).get("cruscotto").expect(200);
    api.as(vittoria).get("cruscotto/comuni").expect(200);
    api.as(vittoria).get("cruscotto/pratiche?comune=037006&limite=1").expect(200);
    assertThat(api.as(vittoria).get(watched).expect(200).text()).doesNotContain("Rossi");
    api.as(vittoria).get(watched + "/fascicolo").expect(404);
    api.as(vittoria).post(watched + "/apertura", Map.of("reason", "perché")).expect(422);
    api.as(vittoria)
        .post(watched + "/apertura", Map.of("reason", "Verifica dei tempi"))
        .expect(201);
    assertThat(api.as(vittoria).get(watched + "/fascicolo").expect(200).text()).contains("Rossi");
  }

  @Test
  void aLargeFileGoesOnAfterAnInterruption() {
    String draft = api.as(ARCHITECT).post("bozze", start()).expect(201).header("location");
    byte[] pdf = pdf();
    var file = Map.of("name", "tavola.pdf", "size", pdf.length);
    String upload =
        api.as(ARCHITECT).post(draft + "/caricamenti", file).expect(201).header("location");
    byte[] first = Arrays.copyOf(pdf, 100);
    api.as(ARCHITECT).stream("PUT", upload + "?da=0", first).expect(200);
    Answer again = api.as(ARCHITECT).stream("PUT", upload + "?da=0", first).expect(409);
    assertThat(again.json().path("ricevuti").asInt()).isEqualTo(100);
    byte[] rest = Arrays.copyOfRange(pdf, 100, pdf.length);
    api.as(ARCHITECT).stream("PUT", upload + "?da=100", rest).expect(200);
    assertThat(api.as(ARCHITECT).get(upload).json().path("received").asInt()).isEqualTo(pdf.length);
    String attached =
        api.as(ARCHITECT).post(upload + "/fine?requisito=drawings").expect(201).header("location");
    assertThat(api.as(ARCHITECT).get(attached).expect(200).bytes()).isEqualTo(pdf);
    String seen = api.as(ARCHITECT).get(draft).etag();
    api.as(ARCHITECT).seen(seen).delete(attached).expect(204);
  }

  // ------------------------------------------------------------------ scenes

  private String draft(Map<String, Object> replaced) {
    Answer started = api.as(ARCHITECT).post("bozze", start()).expect(201);
    String draft = started.header("location");
    String etag = started.etag();
    for (var section : answers(replaced).entrySet()) {
      Answer saved =
          api.as(ARCHITECT)
              .seen(etag)
              .put(draft + "/sezioni/" + section.getKey(), section.getValue())
              .expect(200);
      assertThat(saved.json().path("findings")).as(saved.text()).isEmpty();
      etag = saved.etag();
    }
    for (JsonNode demand : api.as(ARCHITECT).get(draft + "/documenti").json().path("items")) {
      if (demand.path("document").path("required").asBoolean()) {
        String code = demand.path("document").path("code").asText();
        api.as(ARCHITECT).stream("POST", draft + "/documenti/" + code + "?nome=a.pdf", pdf())
            .expect(201);
      }
    }
    return draft;
  }

  static Map<String, String> start() {
    return Map.of("procedure", Stage.PERMIT, "municipality", Stage.BOLOGNA);
  }

  private String receipt(String number) {
    String path = "pratiche/" + number;
    JsonNode acts = api.as(ARCHITECT).get(path).expect(200).json().path("acts");
    String document = acts.get(0).path("document").asText();
    return api.as(ARCHITECT).get(path + "/documenti/" + document).expect(200).text();
  }

  private void nameTheOfficer(String number) {
    JsonNode staff = desk(number).json().path("staff");
    step(OFFICER, number, "responsabile", Map.of("officer", staff.get(0).path("id").asText()));
  }

  private void askForDocuments(String number) {
    List<Map<String, String>> items = found(number, "PRESENT");
    items.set(
        items.size() - 1,
        Map.of("code", items.get(items.size() - 1).get("code"), "finding", "MISSING"));
    var asked = List.of(Map.of("what", "Sezioni", "reason", "D.P.R. 380/2001, art. 20, c. 1"));
    step(OFFICER, number, "integrazione", Map.of("items", items, "asked", asked, "days", 30));
    JsonNode clocks = desk(number).json().path("view").path("clocks");
    assertThat(clocks.toString()).contains("INTERRUPTED").contains("ledger");
  }

  private void answerTheRequest(String number) {
    String path = "pratiche/" + number + "/richiesta";
    Answer request = api.as(ARCHITECT).get(path).expect(200);
    String item = path + "/voci/" + request.json().path("items").get(0).path("id").asText();
    Answer written =
        api.as(ARCHITECT).seen(request.etag()).put(item, Map.of("text", "Ecco.")).expect(200);
    Answer attached =
        api.as(ARCHITECT).seen(written.etag()).stream(
                "POST", item + "/documento?nome=sezioni.pdf", pdf())
            .expect(200);
    api.as(ARCHITECT).seen(attached.etag()).post(path + "/invio").expect(200);
  }

  private void convene(String number) {
    List<Map<String, String>> bodies = new ArrayList<>();
    api.as(OFFICER)
        .get("scrivania/pratiche/" + number + "/enti")
        .expect(200)
        .json()
        .path("items")
        .forEach(
            body ->
                bodies.add(
                    Map.of(
                        "authority", body.path("authority").asText(),
                        "reason", body.path("reason").asText())));
    assertThat(bodies).hasSize(3);
    step(OFFICER, number, "conferenza", Map.of("bodies", bodies));
  }

  private void speak(String who, String number, String kind, List<String> conditions) {
    assertThat(api.as(who).get("scrivania/attivita").text()).contains(number);
    assertThat(api.as(who).get("scrivania/consultazioni").text()).contains(number);
    String path = "scrivania/consultazioni/" + number;
    String etag = api.as(who).get(path).expect(200).etag();
    var position = Map.of("kind", kind, "reasons", "Valutato.", "conditions", conditions);
    api.as(who).seen(etag).post(path + "/posizione", position).expect(200);
  }

  private long silentBodies(String number) {
    long silent = 0;
    for (JsonNode body : desk(number).json().path("view").path("conference").path("bodies")) {
      silent += body.path("kind").asText().equals("SILENCE") ? 1 : 0;
    }
    return silent;
  }

  private List<Map<String, String>> found(String number, String finding) {
    List<Map<String, String>> items = new ArrayList<>();
    desk(number)
        .json()
        .path("toCheck")
        .forEach(i -> items.add(Map.of("code", i.path("code").asText(), "finding", finding)));
    return items;
  }

  private Answer desk(String number) {
    return api.as(OFFICER).get("scrivania/pratiche/" + number).expect(200);
  }

  private Answer step(String who, String number, String noun, Object body) {
    String path = "scrivania/pratiche/" + number;
    String etag = api.as(who).get(path).expect(200).etag();
    var call = api.as(who).seen(etag);
    String verb = path + "/" + noun;
    return (body == null ? call.post(verb) : call.post(verb, body)).expect(200);
  }

  static byte[] pdf() {
    try (var pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The answers of the demo city to the sections of a permit, some of them replaced. */
  private static Map<String, Map<String, Object>> answers(Map<String, Object> replaced) {
    Map<String, Map<String, Object>> all = PermitAnswers.all();
    replaced.forEach((key, value) -> all.values().forEach(s -> s.replace(key, value)));
    return all;
  }
}
