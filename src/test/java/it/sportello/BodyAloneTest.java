package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.conferences.ConferenceKind;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.Voices;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Convening;
import it.sportello.proceedings.FactFindings;
import it.sportello.proceedings.SingleAssents;
import it.sportello.territory.AuthorityId;
import it.sportello.testing.WholeHouse;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A body that is asked alone answers on the page of a conference; heard in the past, it reads. */
@WholeHouse
class BodyAloneTest {

  private static final String DRAFTER = "marta.fabbri";
  private static final String SIGNER = "irene.costa";
  private static final AuthorityId LANDSCAPE = new AuthorityId("soprintendenza-bo");
  private static final String ROADS = "chiara.serra";
  private static final String ROADS_ID = "cm-viabilita";

  @LocalServerPort private int port;
  @Autowired private Stage stage;
  @Autowired private SingleAssents singles;
  @Autowired private FactFindings findings;
  @Autowired private Voices voices;

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SINGLE_ASSENT | cm-viabilita      | chiara.serra | si intende acquisito | art. 17-bis, cc. 2 e 3
          OPINION       | cm-viabilita      | chiara.serra | procede senza        | art. 16, c. 2
          OPINION       | soprintendenza-bo | irene.costa  | attende il tuo parere| art. 16, c. 3
          """)
  void thePageSaysWhatSilenceMeans(
      ConferenceKind kind, String body, String who, String meaning, String article) {
    // given
    CaseNumber number = asked(kind, body);
    PageCaller caller = new PageCaller(port).logIn(who);
    // when
    String shown = caller.get(page(number)).body();
    // then
    assertThat(caller.get("/scrivania").body()).contains(number.value());
    assertThat(shown).contains(meaning, article).doesNotContain("Regime della conferenza");
  }

  @Test
  void anOpinionOnAProtectedInterestIsProposedAndSignedEvenAfterItsTerm() {
    // given
    CaseNumber number = asked(ConferenceKind.OPINION, LANDSCAPE.value());
    stage.pass(40);
    PageCaller drafter = new PageCaller(port).logIn(DRAFTER);
    PageCaller signer = new PageCaller(port).logIn(SIGNER);
    // when
    send(drafter, page(number), typed("proponi", "Si vede poco."));
    send(signer, page(number) + "/posizione", Map.of("azione", "conferma"));
    // then
    assertThat(heard(number).kind()).isEqualTo(PositionKind.ASSENT);
    assertThat(stage.view(number).waitsFor("propose")).isTrue();
    assertThat(send(signer, page(number) + "/posizione", Map.of("azione", "conferma")))
        .as("twice")
        .contains("si è già espresso");
    assertThat(new PageCaller(port).logIn(ROADS).get(page(number)).statusCode())
        .as("not asked")
        .isEqualTo(404);
  }

  @Test
  void anAssentThatComesTooLateIsRecordedWithoutEffect() {
    // given
    CaseNumber number = asked(ConferenceKind.SINGLE_ASSENT, ROADS_ID);
    stage.passUntil(heard(number).due().plusDays(1));
    PageCaller roads = new PageCaller(port).logIn(ROADS);
    // when
    send(roads, page(number), typed("salva", "Va bene."));
    String shown = send(roads, page(number) + "/tardiva", Map.of("confirmed", "true"));
    // then
    assertThat(heard(number).kind()).isEqualTo(PositionKind.SILENCE);
    assertThat(shown).contains("Va bene.", "l’assenso è acquisito (L. 241/1990, art. 17-bis");
  }

  @Test
  void whatIsMissingIsAskedOnceAndThereIsNoMeetingToAskFor() {
    // given
    CaseNumber number = asked(ConferenceKind.SINGLE_ASSENT, ROADS_ID);
    PageCaller roads = new PageCaller(port).logIn(ROADS);
    Map<String, String> plan = Map.of("asked[0].what", "Planimetria", "asked[0].reason", "Accesso");
    // when
    send(roads, page(number) + "/chiedi-integrazione", plan);
    String twice = send(roads, page(number) + "/chiedi-integrazione", plan);
    // then
    assertThat(twice).contains("il termine si interrompe una volta sola");
    assertThat(
            send(roads, page(number) + "/chiedi-riunione", Map.of("meetingReasons", "Vediamoci")))
        .contains("un solo ente");
  }

  @Test
  void aBodyHeardInThePastReadsWhatItSaidAndSaysNothingMore() {
    // given: two bodies look at the case together, then one alone is asked for its assent
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    lookTogether(number);
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    ask(number, ConferenceKind.SINGLE_ASSENT, ROADS_ID);
    PageCaller landscape = new PageCaller(port).logIn(SIGNER);
    // then
    assertThat(landscape.get(page(number)).body())
        .contains("In linea di massima nulla osta.", "Il tuo ente è stato sentito")
        .doesNotContain("givePosition");
    assertThat(landscape.get("/scrivania/pratiche").body()).contains(number.value());
    assertThat(landscape.post(page(number), typed("salva", "E poi?")).statusCode()).isEqualTo(404);
    assertThat(
            landscape
                .post(
                    page(number) + "/chiedi-integrazione",
                    Map.of("asked[0].what", "Foto", "asked[0].reason", "Vedere"))
                .statusCode())
        .isEqualTo(404);
    assertThat(voices.all())
        .as("it counts among those convened")
        .anyMatch(voice -> voice.body().equals(LANDSCAPE) && voice.kind() == PositionKind.ASSENT);
    assertThat(new PageCaller(port).logIn(ROADS).get(page(number)).body())
        .as("who is asked again sees what it had said before")
        .contains("Che cosa il tuo ente aveva già detto", "si intende acquisito");
  }

  private void lookTogether(CaseNumber number) {
    stage.as(
        Stage.OFFICER,
        () ->
            findings.convene(
                number,
                stage.consultations().proposed(number).stream().map(Convening::invitation).toList(),
                "Quali interessi tocca?",
                20));
    stage.as(
        SIGNER,
        () ->
            stage
                .consultations()
                .give(number, PositionKind.ASSENT, "In linea di massima nulla osta.", List.of()));
    stage.passTheConference(number);
    stage.as(Stage.OFFICER, () -> findings.record(number, "Tutto esaminato."));
  }

  private CaseNumber asked(ConferenceKind kind, String body) {
    CaseNumber number = stage.filePermit();
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    ask(number, kind, body);
    return number;
  }

  private void ask(CaseNumber number, ConferenceKind kind, String body) {
    stage.as(
        Stage.OFFICER, () -> singles.ask(number, new AuthorityId(body), kind, "Serve sentirlo"));
  }

  private ParticipantView heard(CaseNumber number) {
    return stage.view(number).conference().orElseThrow().participants().get(0);
  }

  private Map<String, String> typed(String verb, String reasons) {
    return Map.of(
        "parts[0].interest",
        verb.equals("salva") ? "ROADS" : "LANDSCAPE",
        "parts[0].kind",
        "ASSENT",
        "parts[0].reasons",
        reasons,
        "parts[0].conditions",
        "",
        "azione",
        verb);
  }

  private static String page(CaseNumber number) {
    return "/scrivania/consultazioni/" + number;
  }

  private static String send(PageCaller who, String path, Map<String, String> typed) {
    HttpResponse<String> at = who.post(path, typed);
    while (at.headers().firstValue("Location").isPresent()) {
      at = who.get(at.headers().firstValue("Location").get().replaceFirst("http://[^/]+", ""));
    }
    return at.body();
  }
}
