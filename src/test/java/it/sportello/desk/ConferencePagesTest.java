package it.sportello.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.sportello.conferences.PositionKind;
import it.sportello.conferences.rules.Appraisal;
import it.sportello.demo.Stage;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseView;
import it.sportello.testing.WholeHouse;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A conference taken through all its pages, with a browser that knows nothing but forms. */
@WholeHouse
class ConferencePagesTest {

  private static final String LANDSCAPE = "irene.costa";
  private static final String HEALTH = "davide.leone";
  private static final String ROADS = "chiara.serra";
  private static final List<String> BODIES =
      List.of("soprintendenza-bo", "ausl-bo", "cm-viabilita");

  @Autowired private Stage stage;
  @Autowired private Identity identity;
  @Autowired private WebApplicationContext context;

  private MockMvc web;
  private CaseNumber number;
  private String desk;
  private String body;

  @BeforeEach
  void examineACase() {
    web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
    number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    desk = "/scrivania/pratiche/" + number;
    body = "/scrivania/consultazioni/" + number;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "it | Il termine di 60 giorni più 30 giorni | Provvedimento finale sul permesso",
        "en | The term of 60 days plus 30 days | Final decision on the building permit"
      })
  void aTermIsExplainedInTheLanguageOfTheReader(String language, String sentence, String name)
      throws Exception {
    assertThat(page(desk + "/termini/PDC_FINAL", Stage.OFFICER, language)).contains(sentence, name);
    assertThat(page("/pratiche/" + number + "/termini/PDC_FINAL", Stage.ARCHITECT, language))
        .contains(sentence, name)
        .doesNotContain(language.equals("en") ? "Scaduto il termine" : "When the term ends");
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "en"})
  void aConferenceIsHeldInAMeetingFromItsCallToTheNewDetermination(String language)
      throws Exception {
    // given: the officer chooses a meeting, without reasons first
    assertThat(refused(desk + "/modalita", Stage.OFFICER)).contains("modeReasons", "motivazione");
    send(desk + "/modalita", Stage.OFFICER, "modeReasons", "Opera complessa.");
    assertThat(page(desk, Stage.OFFICER, language)).contains("Opera complessa.");
    stage.convene(number);
    // when: it is called on a day that does not exist, then on a good one
    assertThat(refused(desk + "/convocazione", Stage.OFFICER, "day", "31/02")).contains("giorno");
    LocalDate day = stage.workday(stage.today().plusDays(7));
    String[] call = {
      "day", day.toString(), "hour", "10:30", "link", "https://x.example/1", "agenda", "Altezza"
    };
    assertThat(
            refused(desk + "/convocazione", Stage.OFFICER, "day", day.toString(), "hour", "10:30"))
        .contains("https://");
    assertThat(page(desk, Stage.OFFICER, language)).contains("callMeeting-day");
    send(desk + "/convocazione", Stage.OFFICER, call);
    assertThat(page(body, LANDSCAPE, language)).contains("riunione.ics", "https://x.example/1");
    assertThat(page(desk + "/riunione.ics", LANDSCAPE, language))
        .contains("BEGIN:VCALENDAR\r\n", "LOCATION:https://x.example/1\r\n");
    // and held: before its day there is no roll call
    assertThat(refused(desk + "/riunione/appello", Stage.OFFICER)).contains("convocata per il");
    stage.passUntil(day);
    assertThat(page(desk + "/riunione", Stage.OFFICER, language)).contains("holdMeeting-roll");
    assertThat(refused(desk + "/riunione/appello", Stage.OFFICER, "present-ausl-bo", "true"))
        .contains("representative-ausl-bo");
    send(desk + "/riunione/appello", Stage.OFFICER, roll());
    assertThat(refused(desk + "/riunione/posizione", Stage.OFFICER, "kind", "ASSENT"))
        .contains("authority");
    assertThat(
            refused(
                desk + "/riunione/posizione",
                Stage.OFFICER,
                "authority",
                "ausl-bo",
                "kind",
                "SILENCE"))
        .as("silence is not stated")
        .contains("kind");
    for (String one : BODIES) {
      String kind = one.startsWith("sopr") ? "DISSENT" : "ASSENT";
      send(
          desk + "/riunione/posizione",
          Stage.OFFICER,
          "authority",
          one,
          "kind",
          kind,
          "reasons",
          "Motivi di " + one,
          "conditions",
          "Meno altezza");
    }
    assertThat(page(desk + "/riunione", Stage.OFFICER, language)).contains("Motivi di ausl-bo");
    assertThat(get(desk + "/riunione", ROADS, language).getResponse().getRedirectedUrl())
        .as("a body sees what it said, not what others did")
        .isEqualTo(body);
    assertThat(refused(desk + "/riunione/chiusura", Stage.OFFICER, "minutes", "x"))
        .contains("over");
    send(desk + "/riunione/chiusura", Stage.OFFICER, "over", "true", "minutes", "Si è discusso.");
    // and weighed
    assertThat(page(desk, Stage.OFFICER, language)).contains("art. 14-ter, c. 7");
    send(desk + "/prevalenza", Stage.OFFICER, "favourable", "true", "reasons", "Pesa di più.");
    assertThat(page(desk, Stage.HEAD, language)).contains("14-quater, c. 3");
    send(desk + "/determinazione", Stage.HEAD);
    // then: whoever dissented opposes
    assertThat(page("/pratiche/" + number, Stage.ARCHITECT, language))
        .contains("art. 14-quinquies");
    assertThat(refused(body + "/opposizione", LANDSCAPE, "oppositionReasons", "x"))
        .contains("organ", "Ministro");
    assertThat(page(body, LANDSCAPE, language)).contains("oppose-organ");
    assertThat(page(body, ROADS, language)).doesNotContain("oppose-organ");
    String[] opposition = {"organ", "Il Ministro", "oppositionReasons", "Va tutelato il colle."};
    send(body + "/opposizione", LANDSCAPE, opposition);
    assertThat(page(desk, Stage.OFFICER, language)).contains("recordGovernmentMeeting-outcome");
    assertThat(refused(desk + "/riunione-governo", Stage.OFFICER, "reasons", "x"))
        .contains("outcome");
    send(
        desk + "/riunione-governo",
        Stage.OFFICER,
        "outcome",
        "AGREED",
        "reasons",
        "Intesa.",
        "solution",
        "Un piano in meno");
    assertThat(page(desk, Stage.HEAD, language)).contains("Un piano in meno");
    send(desk + "/soluzione", Stage.HEAD);
    assertThat(page(desk, Stage.OFFICER, language)).contains("Un piano in meno");
    assertThat(view().waitsFor("propose")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "en"})
  void whatBodiesAskReachesTheApplicantOnce(String language) throws Exception {
    // given
    stage.convene(number);
    assertThat(refused(body + "/chiedi-integrazione", HEALTH)).contains("items");
    String[] asked = {"asked[0].what", "Relazione acustica", "asked[0].reason", "Non è agli atti"};
    send(body + "/chiedi-integrazione", HEALTH, asked);
    send(body + "/chiedi-integrazione", HEALTH, asked);
    assertThat(page(body, HEALTH, language)).contains("Relazione acustica", "art. 2, c. 7");
    assertThat(page(body, ROADS, language))
        .as("a body sees only what it asked itself")
        .doesNotContain("Relazione acustica");
    assertThat(refused(body + "/chiedi-riunione", ROADS)).contains("meetingReasons");
    send(
        "/pratiche/" + number + "/chiedi-riunione",
        Stage.ARCHITECT,
        "reasons",
        "Si contraddicono.");
    // when
    assertThat(page(desk, Stage.OFFICER, language))
        .contains("Relazione acustica", "Si contraddicono.", "mergeIntegration", "modeReasons");
    String[] request = {
      "asked[0].what", "Relazione acustica", "asked[0].reason", "D.P.R. 227/2011", "days", "31"
    };
    assertThat(refused(desk + "/integrazione-enti", Stage.OFFICER, request)).contains("30 giorni");
    request[5] = "20";
    send(desk + "/integrazione-enti", Stage.OFFICER, request);
    // then
    assertThat(page("/pratiche/" + number + "/richiesta", Stage.ARCHITECT, language))
        .contains("Relazione acustica");
    assertThat(page("/pratiche/" + number, Stage.ARCHITECT, language)).contains("/richiesta");
    stage.answerRequest(number);
    assertThat(page(desk, Stage.OFFICER, language)).contains("D.P.R. 227/2011");
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "en"})
  void theOfficerPutsTheConditionsTogether(String language) throws Exception {
    // given
    stage.convene(number);
    speak(LANDSCAPE, PositionKind.CONDITIONAL_ASSENT, List.of("Calce", "Coppi"));
    speak(HEALTH, PositionKind.CONDITIONAL_ASSENT, List.of("Intonaco a calce"));
    speak(ROADS, PositionKind.ASSENT, List.of());
    stage.as(
        Stage.OFFICER,
        () -> stage.consultations().appraise(number, Appraisal.CONDITIONS_ACCEPTABLE, "Sì."));
    String page = desk + "/condizioni";
    assertThat(page(page, Stage.OFFICER, language)).contains("Intonaco a calce", "ausl-bo:0");
    assertThat(get(page, ROADS, language).getResponse().getRedirectedUrl()).isEqualTo(body);
    // when
    assertThat(refused(page, Stage.OFFICER, "rows[0].words", "Calce", "rows[0].keys", "ausl-bo:0"))
        .contains("Manca una condizione");
    send(
        page,
        Stage.OFFICER,
        "rows[0].words",
        "Calce e coppi",
        "rows[0].keys",
        "ausl-bo:0",
        "rows[0].keys",
        "soprintendenza-bo:0",
        "rows[0].keys",
        "soprintendenza-bo:1");
    // then
    assertThat(page(desk, Stage.HEAD, language)).contains("Calce e coppi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "en"})
  void oneBodyIsHeardAloneWhereNoConferenceIsDue(String language) throws Exception {
    // given
    assertThat(page(desk, Stage.OFFICER, language)).contains("askOne", "art. 17-bis");
    assertThat(refused(desk + "/ente-unico", Stage.OFFICER, "way", "OPINION"))
        .contains("authority");
    assertThat(refused(desk + "/ente-unico", Stage.OFFICER, "authority", "ausl-bo"))
        .contains("way");
    // when
    send(
        desk + "/ente-unico",
        Stage.OFFICER,
        "authority",
        "ausl-bo",
        "way",
        "SINGLE_ASSENT",
        "singleReason",
        "Requisiti igienici");
    // then
    assertThat(page(desk, Stage.OFFICER, language)).contains("Requisiti igienici");
    assertThat(page(body, HEALTH, language)).contains("Requisiti igienici");
    assertThat(page("/pratiche/" + number, Stage.ARCHITECT, language))
        .contains("Requisiti igienici");
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "en"})
  void interestsAreLookedAtBeforeTheDecision(String language) throws Exception {
    // given
    String page = desk + "/conferenza-istruttoria";
    assertThat(page(desk, Stage.OFFICER, language)).contains(page);
    assertThat(page(page, Stage.OFFICER, language)).contains("art. 14");
    assertThat(refused(page, Stage.OFFICER, "question", "Che cosa?", "days", "20"))
        .contains("bodies");
    String[] asked = {"bodies", "ausl-bo", "question", "Requisiti?", "days", "9999"};
    assertThat(refused(page, Stage.OFFICER, asked)).contains("days", "90");
    asked[5] = "20";
    // when
    send(page, Stage.OFFICER, asked);
    assertThat(page(body, HEALTH, language)).contains("Requisiti?");
    speak(HEALTH, PositionKind.ASSENT, List.of());
    assertThat(refused(desk + "/esiti-istruttoria", Stage.OFFICER)).contains("reasons");
    send(desk + "/esiti-istruttoria", Stage.OFFICER, "reasons", "Nulla osta.");
    // then
    assertThat(view().waitsFor("convene")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "en"})
  void aTitleIsReviewedFromTheRequestOfABodyToTheDecision(String language) throws Exception {
    // given
    stage.convene(number);
    speak(LANDSCAPE, PositionKind.ASSENT, List.of());
    conclude();
    stage.propose(number, true);
    stage.issuePermit(number);
    assertThat(page(body, LANDSCAPE, language)).contains("askReview", "art. 14-quater");
    assertThat(refused(body + "/chiedi-riesame", LANDSCAPE, "reviewReasons", "Errore"))
        .contains("remedy");
    // when
    String[] asked = {"remedy", "ANNULMENT", "reviewReasons", "Rilievo errato"};
    send(body + "/chiedi-riesame", LANDSCAPE, asked);
    assertThat(page(desk, Stage.OFFICER, language)).contains("weighReview", "Rilievo errato");
    assertThat(refused(desk + "/riesame", Stage.OFFICER, "reasons", "Sì")).contains("needed");
    send(desk + "/riesame", Stage.OFFICER, "needed", "true", "reasons", "Da verificare");
    stage.convene(number);
    conclude();
    assertThat(page(desk, Stage.HEAD, language)).contains("decideReview");
    String[] revoked = {"decision", "REVOKED", "reasons", "Rilievo errato"};
    assertThat(refused(desk + "/esito-riesame", Stage.HEAD, revoked)).contains("irrevocabile");
    send(desk + "/esito-riesame", Stage.HEAD, "decision", "ANNULLED", "reasons", "Rilievo errato");
    // then
    assertThat(page(desk, Stage.OFFICER, language)).contains("alert-warning");
    assertThat(page(body, LANDSCAPE, language)).doesNotContain("askReview");
    assertThat(page("/pratiche/" + number, Stage.ARCHITECT, language)).contains("Rilievo errato");
  }

  private void conclude() {
    stage.passTheConference(number);
    stage.as(
        Stage.OFFICER,
        () -> stage.consultations().appraise(number, Appraisal.CONDITIONS_ACCEPTABLE, "Bene."));
    stage.as(Stage.HEAD, () -> stage.consultations().adoptDetermination(number));
  }

  @Test
  void aMeetingThatIsNotCalledHasNoPage() throws Exception {
    MvcResult answer = get(desk + "/riunione", Stage.OFFICER, "it");
    assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(desk);
    assertThat(get(desk + "/riunione.ics", Stage.OFFICER, "it").getResponse().getStatus())
        .isEqualTo(404);
  }

  private static String[] roll() {
    return BODIES.stream()
        .flatMap(
            id ->
                List.of(
                    "present-" + id,
                    "true",
                    "representative-" + id,
                    "Un funzionario",
                    "powers-" + id,
                    "Delega")
                    .stream())
        .toArray(String[]::new);
  }

  private void speak(String who, PositionKind kind, List<String> conditions) {
    stage.as(who, () -> stage.consultations().give(number, kind, "Motivi.", conditions));
  }

  private CaseView view() {
    return stage.view(number);
  }

  /** Sends a form that is taken. */
  private void send(String path, String who, String... fields) throws Exception {
    MvcResult sent = sent(path, who, fields);
    Object typed = sent.getFlashMap().get(Typed.NAME);
    assertThat(typed).as("%s as %s", path, who).isNull();
    assertThat(sent.getResponse().getStatus()).as("%s as %s", path, who).isEqualTo(302);
  }

  /** Sends a form that is refused, and returns the field and the words beside it. */
  private String refused(String path, String who, String... fields) throws Exception {
    MvcResult sent = sent(path, who, fields);
    assertThat(sent.getResponse().getStatus()).as("%s as %s", path, who).isEqualTo(302);
    var typed = (Typed) sent.getFlashMap().get(Typed.NAME);
    assertThat(typed).as("%s as %s", path, who).isNotNull();
    String back = sent.getResponse().getRedirectedUrl();
    String page =
        web.perform(
                MockMvcRequestBuilders.get(back)
                    .with(user(identity.loadUserByUsername(who)))
                    .flashAttrs(sent.getFlashMap()))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page)
        .as("%s says why beside the field %s", back, typed.field())
        .contains("class=\"wrong\"", typed.id(typed.task(), typed.field()));
    return typed.field() + " " + typed.message();
  }

  private MvcResult sent(String path, String who, String... fields) throws Exception {
    var request = post(path).with(user(identity.loadUserByUsername(who))).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return web.perform(request).andReturn();
  }

  private String page(String path, String who, String language) throws Exception {
    String page = get(path, who, language).getResponse().getContentAsString();
    assertThat(page).as("%s in %s", path, language).doesNotContain("??");
    return page;
  }

  private MvcResult get(String path, String who, String language) throws Exception {
    return web.perform(
            MockMvcRequestBuilders.get(path)
                .with(user(identity.loadUserByUsername(who)))
                .cookie(new Cookie("LINGUA", language)))
        .andReturn();
  }
}
