package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The procedures that use the conference through the pages of the desk and of the public. */
@WholeHouse
class ProcedurePagesTest {

  private static final Map<String, Object> WAITING =
      Map.of("landscape", "simplified", "roads", "yes", "priorAssents", "toAcquire");

  @LocalServerPort private int port;
  @Autowired private Stage stage;

  private PageCaller officer;

  @BeforeEach
  void logIn() {
    officer = new PageCaller(port).logIn(Stage.OFFICER);
  }

  @Test
  void aPlanGoesFromTheDeskToThePublicAndBack() {
    // given
    CaseNumber number = stage.file("piano-attuativo", Map.of());
    stage.nameOfficer(number);
    stage.declareComplete(number);
    String desk = "/scrivania/pratiche/" + number;
    assertThat(officer.get(desk).body()).contains("L. 136/1999, art. 22", "way-FAVOURABLE");
    // when nothing is chosen it is said beside the field, and what was typed stays
    String refused = followed(officer.post(desk + "/passi/adoptPlan", Map.of("reasons", "Perché")));
    assertThat(refused).contains("Scegli una delle possibilità", ">Perché</textarea>");
    // when
    String done = decide(desk, "adoptPlan", "FAVOURABLE");
    assertThat(done).contains("Piano adottato");
    String published = decide(desk, "publishDeposit", "");
    assertThat(published).contains("Deposito pubblicato");
    // then anybody sees it and observes
    var anybody = new PageCaller(port);
    assertThat(anybody.get("/pubblicazioni").body()).contains("Piano attuativo");
    String plan = "/pubblicazioni/" + number;
    String page = anybody.get(plan).body();
    assertThat(page).contains("Elaborati del piano.pdf").doesNotContain("Anna Rossi", "Procura");
    anybody.token(plan);
    HttpResponse<String> missing = anybody.post(plan, Map.of("text", "Più alberi", "name", ""));
    assertThat(missing.statusCode()).isEqualTo(422);
    assertThat(missing.body()).contains("Scrivi nome e cognome", ">Più alberi</textarea>");
    HttpResponse<String> sent =
        anybody.post(
            plan, Map.of("text", "Più alberi", "name", "Rosa Verdi", "contact", "via Saffi 1"));
    assertThat(anybody.get(sent.headers().firstValue("Location").orElseThrow()).body())
        .contains("Osservazione n. 1 ricevuta");
    assertThat(anybody.get(plan).body()).as("names are for the office").doesNotContain("Verdi");
    // and the office answers it
    String answers = desk + "/osservazioni-piano";
    assertThat(officer.get(answers).body()).contains("Rosa Verdi", "Più alberi");
    String mute = followed(officer.post(answers, Map.of("position", "1", "accepted", "true")));
    assertThat(mute).contains("Scrivi la risposta");
    String answered =
        followed(
            officer.post(
                answers, Map.of("position", "1", "accepted", "true", "reply", "Un filare.")));
    assertThat(answered).contains("La risposta è registrata");
  }

  @Test
  void theApplicantReadsWhetherWorksMayStart() {
    CaseNumber number = stage.file("scia-condizionata", WAITING);
    var architect = new PageCaller(port).logIn(Stage.ARCHITECT);
    assertThat(architect.get("/pratiche/" + number).body())
        .contains("Posso iniziare?", "non puoi ancora iniziare", "convocare la conferenza");
    assertThat(architect.get("/pratiche/" + number + "?lingua=en").statusCode()).isEqualTo(200);
  }

  @Test
  void theHeadReadsWhatTheSignatureRestsOn() {
    // given
    CaseNumber number = stage.file("autorizzazione-paesaggistica", Map.of());
    stage.nameOfficer(number);
    stage.declareComplete(number);
    String desk = "/scrivania/pratiche/" + number;
    decide(desk, "sendToSuperintendence", "FAVOURABLE");
    decide(desk, "recordOpinion", "CONDITIONAL");
    String waiting = decide(desk, "proposeLandscape", "FAVOURABLE");
    assertThat(waiting).contains("Attende la firma del dirigente");
    var head = new PageCaller(port).logIn(Stage.HEAD);
    assertThat(head.get(desk).body()).contains("Che cosa stai per firmare", "Delibera n. 3.");
    // when
    String signed = desk + "/passi/issueLandscape";
    assertThat(officer.post(signed, Map.of()).statusCode()).isEqualTo(403);
    assertThat(head.post(signed, Map.of()).statusCode()).isEqualTo(302);
    // then
    assertThat(head.get(desk).body()).contains("Autorizzazione paesaggistica rilasciata");
  }

  @Test
  void whatIsNoStepIsNotThere() {
    CaseNumber number = stage.file("piano-attuativo", Map.of());
    String path = "/scrivania/pratiche/" + number + "/passi/volare";
    assertThat(officer.post(path, Map.of("reasons", "x")).statusCode()).isEqualTo(404);
    assertThat(new PageCaller(port).get("/pubblicazioni/" + number).statusCode()).isEqualTo(404);
    assertThat(new PageCaller(port).get("/pubblicazioni/nessuno").statusCode()).isIn(400, 404);
  }

  @Test
  void theProcessIsDrawnDownToTheInnerOnes() {
    // given
    CaseNumber number =
        stage.file(
            Stage.PERMIT,
            Map.of("landscape", "ordinary", "landscapeOwnAct", true, "priorAssents", "toAcquire"));
    stage.nameOfficer(number);
    stage.declareComplete(number);
    // when
    String page = officer.get("/scrivania/pratiche/" + number + "/processo").body();
    // then
    assertThat(page).contains("Rilascio del permesso", "dentro un altro procedimento");
    assertThat(page).contains("Trasmettere alla Soprintendenza");
    assertThat(officer.get("/scrivania/pratiche/" + number).body())
        .contains("Trasmetti alla Soprintendenza", "art. 146, c. 7");
  }

  private String decide(String desk, String task, String way) {
    Map<String, String> typed =
        way.isEmpty()
            ? Map.of("reasons", "Delibera n. 3.")
            : Map.of("way", way, "reasons", "Delibera n. 3.");
    return followed(officer.post(desk + "/passi/" + task, typed));
  }

  private String followed(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return officer.get(answer.headers().firstValue("Location").orElseThrow()).body();
  }
}
