package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.conferences.Invitation;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.EventKind;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.Interest;
import it.sportello.testing.WholeHouse;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A body reads, writes, proposes, signs: on its page, as the law wants it, and nothing is lost. */
@WholeHouse
class BodyPagesTest {

  private static final String DRAFTER = "marta.fabbri";
  private static final String HEAD = "irene.costa";
  private static final AuthorityId BODY = new AuthorityId("soprintendenza-bo");

  @LocalServerPort private int port;
  @Autowired private Stage stage;

  private CaseNumber number;
  private String page;

  @BeforeEach
  void conveneThreeBodies() {
    number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    stage.convene(number);
    page = "/scrivania/consultazioni/" + number;
  }

  @Test
  void whoDraftsProposesAndWhoSignsSendsBackAndThenSigns() {
    // given
    PageCaller drafter = new PageCaller(port).logIn(DRAFTER);
    PageCaller head = new PageCaller(port).logIn(HEAD);
    // when: the draft is proposed, sent back, changed and proposed again
    send(drafter, page, typed("proponi", "DISSENT", "Altezza eccessiva.", "Ridurre a 9 m"));
    assertThat(head.get("/avvisi").body()).contains("Parere da firmare");
    send(head, page + "/rimando", Map.of("note", "Aggiungi i costi"));
    assertThat(drafter.get(page).body()).contains("Aggiungi i costi", "Altezza eccessiva.");
    Map<String, String> complete = typed("proponi", "DISSENT", "Troppo alto.", "Ridurre a 9 m");
    complete.put("parts[0].costs", "12.000 euro");
    send(drafter, page, complete);
    // then: the drafter cannot sign, the head can, once
    assertThat(drafter.post(page + "/posizione", Map.of("azione", "conferma")).statusCode())
        .isEqualTo(403);
    assertThat(mine().hasSpoken()).isFalse();
    assertThat(head.get(page + "/riepilogo").body()).contains("Troppo alto.", "12.000 euro");
    send(head, page + "/posizione", Map.of("azione", "conferma"));
    assertThat(mine().kind()).isEqualTo(PositionKind.DISSENT);
    assertThat(mine().conditions()).containsExactly("Ridurre a 9 m", "Costi stimati: 12.000 euro");
    assertThat(send(head, page + "/posizione", Map.of("azione", "conferma")))
        .contains("si è già espresso");
  }

  @ParameterizedTest(name = "{4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''|Perché sì.|''|Scegli una posizione.|no position was chosen",
        "ASSENT|''|''|Scrivi la motivazione|an assent without reasons",
        "CONDITIONAL_ASSENT|Perché sì.|''|Indica almeno una condizione|conditions are missing",
        "DISSENT|Perché no.|''|che cosa renderebbe possibile|nothing would overcome the dissent",
        "DISSENT|''|Ridurre|Scrivi la motivazione|a dissent without reasons counts as assent",
      })
  void whatIsIncompleteIsSaidBesideTheFieldAndKept(
      String kind, String reasons, String conditions, String message, String why) {
    PageCaller head = new PageCaller(port).logIn(HEAD);
    // when
    String shown = send(head, page, typed("rivedi", kind, reasons, conditions));
    // then
    assertThat(shown).as(why).contains(message, "is-wrong", reasons, conditions);
    assertThat(mine().hasSpoken()).isFalse();
  }

  @Test
  void whoReadsEnglishIsToldInEnglishWhatIsIncomplete() {
    PageCaller head = new PageCaller(port).logIn(HEAD);
    head.get("/lingua?a=en&torna=/");
    assertThat(head.get(page).body()).contains("landscape authorisation");
    // when
    String shown = send(head, page, typed("rivedi", "DISSENT", "Perché no.", ""));
    // then
    assertThat(shown)
        .contains("Say what would make assent possible (art. 14-bis, c. 3).", "Perché no.")
        .doesNotContain("che cosa renderebbe possibile");
  }

  @Test
  void aDraftOutlivesTheSessionAndIsSeenByTheBodyAlone() {
    // given
    new PageCaller(port).logIn(DRAFTER).post(page, typed("salva", "ASSENT", "Bozza segreta.", ""));
    // then
    assertThat(new PageCaller(port).logIn(DRAFTER).get(page).body()).contains("Bozza segreta.");
    assertThat(new PageCaller(port).logIn(HEAD).get(page).body()).contains("Bozza segreta.");
    String desk = "/scrivania/pratiche/" + number;
    assertThat(new PageCaller(port).logIn(Stage.OFFICER).get(desk).body())
        .doesNotContain("Bozza segreta.");
    assertThat(new PageCaller(port).logIn("davide.leone").get(page).body())
        .doesNotContain("Bozza segreta.");
  }

  @Test
  void whatComesTooLateIsRecordedWithoutEffectOnlyIfThatIsUnderstood() {
    // given
    stage.pass(75);
    PageCaller head = new PageCaller(port).logIn(HEAD);
    assertThat(mine().kind()).isEqualTo(PositionKind.SILENCE);
    send(head, page, typed("salva", "DISSENT", "Parere tardivo.", "Ridurre a 9 m"));
    // when
    assertThat(send(head, page + "/tardiva", Map.of())).contains("Conferma di sapere");
    send(head, page + "/tardiva", Map.of("confirmed", "true"));
    // then
    assertThat(mine().kind()).isEqualTo(PositionKind.SILENCE);
    assertThat(head.get(page).body()).contains("Parere tardivo.", "art. 2, c. 8-bis");
    assertThat(stage.view(number).timeline())
        .anyMatch(event -> event.kind() == EventKind.LATE_POSITION_RECORDED);
    send(head, page + "/tardiva", Map.of("confirmed", "true"));
    assertThat(stage.view(number).timeline())
        .filteredOn(event -> event.kind() == EventKind.LATE_POSITION_RECORDED)
        .as("twice is once")
        .hasSize(1);
  }

  @Test
  void bothDaysThatABodyIsShownAreExplained() {
    String shown = new PageCaller(port).logIn(HEAD).get(page).body();
    assertThat(shown.split("Perché questa data\\?")).hasSize(3);
    assertThat(shown).contains("art. 14-bis, c. 2, lett. b", "art. 14-bis, c. 2, lett. c");
    assertThat(shown)
        .doesNotContain("Il termine per chiedere è passato")
        .doesNotContainPattern("passa dal\\s+al");
  }

  @Test
  void whoeverMayOnlyAskTooLateIsToldBeforeAsking() {
    stage.pass(30);
    assertThat(new PageCaller(port).logIn(HEAD).get(page).body())
        .contains("Il termine per chiedere è passato il");
  }

  @Test
  void templatesAreInsertedAndOfficesAreAsked() {
    PageCaller drafter = new PageCaller(port).logIn(DRAFTER);
    // given: a template of the body, which no other body sees
    send(
        drafter, "/scrivania/modelli/nuovo", Map.of("title", "Altezze", "text", "Visto il piano."));
    assertThat(new PageCaller(port).logIn("chiara.serra").get("/scrivania/modelli").body())
        .doesNotContain("Visto il piano.");
    String shown = drafter.get(page).body();
    String id = shown.replaceFirst("(?s).*<option value=\"([^\"]+)\">Altezze.*", "$1");
    // when
    Map<String, String> insert = typed("modello", "ASSENT", "Premessa.", "");
    insert.put("modello", id);
    send(drafter, page, insert);
    send(
        drafter,
        page + "/contributi",
        Map.of("office", "Archeologia", "question", "Ci sono resti?"));
    // then
    assertThat(drafter.get(page).body()).contains("Premessa.\n\nVisto il piano.", "Ci sono resti?");
    assertThat(send(drafter, page + "/contributi", Map.of("office", "", "question", "E poi?")))
        .contains("Scrivi a quale ufficio", "E poi?");
  }

  @Test
  void theRegisterSaysWhoAsksWhatWhoProposedWhatAndWhetherItIsSettled() {
    // given
    PageCaller head = new PageCaller(port).logIn(HEAD);
    PageCaller officer = new PageCaller(port).logIn(Stage.OFFICER);
    send(head, page, typed("rivedi", "DISSENT", "Troppo alto.", "Ridurre a 9 m"));
    send(head, page + "/posizione", Map.of("azione", "conferma"));
    String desk = "/scrivania/pratiche/" + number + "/enti";
    String body = BODY.value();
    // when
    send(officer, desk + "/dissenso", Map.of("authority", body, "text", "Nove metri e mezzo?"));
    send(head, page + "/dissenso", Map.of("text", "Con tetto verde va bene."));
    String settled =
        send(
            officer,
            desk + "/dissenso",
            Map.of("authority", body, "text", "Tetto verde.", "azione", "supera"));
    // then
    assertThat(settled)
        .contains("Ridurre a 9 m", "Nove metri e mezzo?", "Con tetto verde va bene.", "Superato");
    assertThat(new PageCaller(port).logIn("davide.leone").get(page).body())
        .as("another body does not see it")
        .doesNotContain("Nove metri e mezzo?");
    assertThat(mine().kind()).as("no position is changed by it").isEqualTo(PositionKind.DISSENT);
    assertThat(send(officer, desk + "/dissenso", Map.of("authority", body, "text", "")))
        .contains("Scrivi che cosa");
    assertThat(send(officer, desk + "/dissenso", Map.of("authority", "ausl-bo", "text", "Eh?")))
        .contains("non ha espresso un dissenso");
  }

  @Test
  void aBodyThatGuardsTwoInterestsWritesAPartForEach() {
    // given
    CaseNumber other = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(other);
    stage.declareComplete(other);
    stage.examine(other, true);
    var landscape = new Invitation(BODY, Interest.LANDSCAPE, "Zona tutelata");
    var heritage = new Invitation(BODY, Interest.CULTURAL_HERITAGE, "Bene culturale");
    stage.as(
        Stage.OFFICER, () -> stage.consultations().convene(other, List.of(landscape, heritage)));
    PageCaller head = new PageCaller(port).logIn(HEAD);
    String own = "/scrivania/consultazioni/" + other;
    // when
    Map<String, String> both = typed("rivedi", "ASSENT", "Si vede poco.", "");
    both.put("parts[1].interest", "CULTURAL_HERITAGE");
    both.put("parts[1].kind", "CONDITIONAL_ASSENT");
    both.put("parts[1].reasons", "Coppi antichi.");
    both.put("parts[1].conditions", "Coppi di recupero");
    send(head, own, both);
    send(head, own + "/posizione", Map.of("azione", "conferma"));
    // then
    ParticipantView said =
        stage.view(other).conference().orElseThrow().participant(BODY).orElseThrow();
    assertThat(stage.view(other).conference().orElseThrow().participants()).hasSize(1);
    assertThat(said.kind()).isEqualTo(PositionKind.CONDITIONAL_ASSENT);
    assertThat(said.conditions()).containsExactly("Coppi di recupero");
    assertThat(said.reasons()).contains("Paesaggio: Si vede poco.", "Beni culturali: Coppi");
  }

  @Test
  void theSupervisorSeesHowBodiesAnswer() {
    stage.pass(75);
    String shown = new PageCaller(port).logIn("vittoria.neri").get("/cruscotto/enti").body();
    assertThat(shown).contains("Soprintendenza archeologia", "Ha taciuto", "art. 14-bis, c. 4");
    assertThat(new PageCaller(port).logIn(HEAD).get("/cruscotto/enti").statusCode()).isEqualTo(403);
  }

  private static Map<String, String> typed(
      String verb, String kind, String reasons, String conditions) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("parts[0].interest", "LANDSCAPE");
    typed.put("parts[0].kind", kind);
    typed.put("parts[0].reasons", reasons);
    typed.put("parts[0].conditions", conditions);
    typed.put("azione", verb);
    return typed;
  }

  /** Sends a form and goes where it leads: what is said once is said there. */
  private static String send(PageCaller who, String path, Map<String, String> typed) {
    return follow(who, who.post(path, typed)).body();
  }

  private static HttpResponse<String> follow(PageCaller who, HttpResponse<String> answer) {
    HttpResponse<String> at = answer;
    while (at.headers().firstValue("Location").isPresent()) {
      at = who.get(at.headers().firstValue("Location").get().replaceFirst("http://[^/]+", ""));
    }
    return at;
  }

  private ParticipantView mine() {
    return stage.view(number).conference().orElseThrow().participant(BODY).orElseThrow();
  }
}
