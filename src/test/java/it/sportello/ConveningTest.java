package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.demo.Stage;
import it.sportello.interop.Channel;
import it.sportello.interop.Outbox;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is convened and why: seen before it leaves, changed for a reason, completed later or not. */
@WholeHouse
class ConveningTest {

  private static final List<String> ALL = List.of("soprintendenza-bo", "ausl-bo", "cm-viabilita");

  @LocalServerPort private int port;
  @Autowired private Stage stage;
  @Autowired private Outbox outbox;

  private CaseNumber number;
  private String page;
  private PageCaller officer;

  @BeforeEach
  void aCaseToBeConvened() {
    number = toConvene();
    page = "/scrivania/pratiche/" + number;
    officer = new PageCaller(port).logIn(Stage.OFFICER);
  }

  @Test
  void whatWillBeSentIsSeenBeforeAndThenSentToAllWhomItConcerns() {
    // given
    Map<String, String> typed = typed("");
    typed.put("told", "Ugo Vicino; ugo.vicino@pec.esempio.it");
    typed.put("added[0].name", "Ente irriguo del Reno");
    typed.put("added[0].pec", "irriguo@pec.esempio.it");
    typed.put("added[0].interest", "OTHER");
    typed.put("added[0].reason", "Un canale attraversa il lotto");
    // when
    typed.put("azione", "anteprima");
    String preview = convene(ALL, typed).body();
    // then
    assertThat(preview).contains("Ente irriguo del Reno", "Ugo Vicino", "a) Oggetto e documenti");
    assertThat(stage.view(number).conference()).isEmpty();
    // when
    typed.put("azione", "indici");
    String done = follow(convene(ALL, typed)).body();
    // then
    ConferenceView conference = stage.view(number).conference().orElseThrow();
    assertThat(conference.participants())
        .extracting(ParticipantView::name)
        .contains("Ente irriguo del Reno")
        .hasSize(4);
    assertThat(preview)
        .as("b), c) and d) are what was then convened")
        .contains(day(conference.integrationsBy()), day(conference.lastDue()))
        .contains(day(conference.meetingBy()));
    assertThat(done).as("a PIN for who has nobody here").contains("PIN da comunicare a voce");
    assertThat(outbox.ofCase(number))
        .filteredOn(message -> message.channel() == Channel.PEC)
        .filteredOn(message -> !message.attachments().isEmpty())
        .extracting(message -> message.recipient())
        .contains(
            "ugo.vicino@pec.esempio.it", "irriguo@pec.esempio.it", "soprintendenza@pec.esempio.it");
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "added[0].pec|no|Scrivi il nome|a new body without a name",
        "told|Ugo Vicino|Scrivi un soggetto per riga|a third party without address",
        "told|Ugo; qui|Scrivi un soggetto per riga|a third party with half an address",
      })
  void whatCannotBeSentIsSaidBesideTheField(String field, String text, String message, String why) {
    Map<String, String> typed = typed("indici");
    typed.put(field, text);
    assertThat(follow(convene(ALL, typed)).body()).as(why).contains(message, text);
    assertThat(stage.view(number).conference()).isEmpty();
  }

  @Test
  void whoIsLeftOutIsLeftOutForAReason() {
    List<String> two = ALL.subList(1, 3);
    // when, then
    assertThat(follow(convene(two, typed("indici"))).body()).contains("Scrivi perché non convochi");
    Map<String, String> typed = typed("indici");
    typed.put("left-soprintendenza-bo", "Autorizzazione già rilasciata");
    convene(two, typed);
    assertThat(stage.view(number).conference().orElseThrow().participants()).hasSize(2);
    assertThat(stage.view(number).reason("bodiesLeftOut")).contains("già rilasciata");
  }

  @Test
  void aBodyJoinsWhileTheOthersMaySpeakAndItsSilenceCountsToo() {
    // given
    stage.convene(number);
    stage.pass(5);
    // when
    String added = add("consorzio@pec.esempio.it");
    // then
    assertThat(added).contains("convocato", "PIN da comunicare");
    assertThat(add("consorzio@pec.esempio.it")).as("twice").contains("già convocato");
    stage.pass(75);
    assertThat(stage.view(number).conference().orElseThrow().participants())
        .hasSize(4)
        .allMatch(body -> body.kind() == PositionKind.SILENCE);
    assertThat(stage.view(number).waitsFor("appraisePositions")).isTrue();
  }

  @Test
  void afterTheTermNobodyJoins() {
    stage.convene(number);
    stage.pass(75);
    assertThat(add("tardivo@pec.esempio.it")).contains("non si aggiunge più", "art. 14-bis, c. 2");
    assertThat(stage.view(number).conference().orElseThrow().participants()).hasSize(3);
  }

  @Test
  void severalCasesAreSeenAndConvenedTogetherAndOneThatIsRefusedHoldsUpNone() {
    // given: one case that nobody need be asked about
    CaseNumber second = toConvene();
    CaseNumber lonely = stage.file(Stage.PERMIT, Map.of());
    stage.nameOfficer(lonely);
    stage.declareComplete(lonely);
    stage.examine(lonely, true);
    String cases = "cases=" + number + "&cases=" + second + "&cases=" + lonely;
    // when
    assertThat(officer.get("/scrivania/convocazioni").body()).contains(number.value());
    String preview = post("/scrivania/convocazioni/anteprima", cases).body();
    HttpResponse<String> done = post("/scrivania/convocazioni/indici", cases);
    // then
    assertThat(preview).contains("c) Enti convocati", "Va convocata dalla sua pagina");
    assertThat(follow(done).body()).contains("Conferenze indette", "Non indette", lonely.value());
    assertThat(stage.view(number).conference()).isPresent();
    assertThat(stage.view(second).conference()).isPresent();
    assertThat(stage.view(lonely).conference()).isEmpty();
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ITALIAN).format(day);
  }

  private String add(String pec) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("name", "Consorzio " + pec);
    typed.put("pec", pec);
    typed.put("interest", "OTHER");
    typed.put("reason", "Un canale attraversa il lotto");
    return follow(officer.post(page + "/enti/nuovo", typed)).body();
  }

  private CaseNumber toConvene() {
    CaseNumber filed = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(filed);
    stage.declareComplete(filed);
    stage.examine(filed, true);
    return filed;
  }

  private static Map<String, String> typed(String verb) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("azione", verb);
    return typed;
  }

  private HttpResponse<String> convene(List<String> bodies, Map<String, String> typed) {
    StringBuilder fields = new StringBuilder();
    typed.forEach(
        (name, value) ->
            fields
                .append(PageCaller.encoded(name))
                .append('=')
                .append(PageCaller.encoded(value))
                .append('&'));
    bodies.forEach(body -> fields.append("authorities=").append(body).append('&'));
    return post(page + "/conferenza", fields.toString());
  }

  private HttpResponse<String> post(String path, String fields) {
    String all = fields + "&_csrf=" + PageCaller.encoded(officer.csrf());
    return officer.send(
        "POST", path, BodyPublishers.ofString(all), "Content-Type", PageCaller.FORM);
  }

  private HttpResponse<String> follow(HttpResponse<String> answer) {
    HttpResponse<String> at = answer;
    while (at.headers().firstValue("Location").isPresent()) {
      at = officer.get(at.headers().firstValue("Location").get().replaceFirst("http://[^/]+", ""));
    }
    return at;
  }
}
