package it.sportello.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.api.ApiCaller.Answer;
import it.sportello.api.KeptReplies.Ticket;
import it.sportello.applications.ApplicationId;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is asked twice with one key is done once, and a refusal leaves no trace of having been done.
 */
@WholeHouse
class OncePerKeyTest {

  private static final int CALLERS = 20;
  private static final String ARCHITECT = Stage.ARCHITECT;

  @LocalServerPort private int port;
  @Autowired private Stage stage;
  @Autowired private KeptReplies replies;
  @Autowired private JdbcClient jdbc;

  private ApiCaller api;
  private String key;

  @BeforeEach
  void call() {
    api = new ApiCaller(port);
    key = UUID.randomUUID().toString();
  }

  @Test
  void twentyEqualFilingsAtOnceAreOneCase() {
    ApplicationId draft = stage.draft(Stage.PERMIT);
    List<Answer> answers = atOnce(() -> filing(draft, key));
    Set<String> numbers = new HashSet<>();
    for (Answer answer : answers) {
      if (answer.status() == 409) {
        assertThat(answer.problem()).isEqualTo("in-corso");
        assertThat(answer.header("retry-after")).isEqualTo("1");
      } else {
        numbers.add(answer.expect(201).json().path("number").asText());
      }
    }
    assertThat(numbers).hasSize(1);
    Answer again = filing(draft, key).expect(201);
    assertThat(numbers).containsExactly(again.json().path("number").asText());
    assertThat(count("proceedings_case", "number", numbers.iterator().next())).isOne();
  }

  @Test
  void twentyFilingsAtOnceWithAKeyEachAreOneCaseToo() {
    ApplicationId draft = stage.draft(Stage.PERMIT);
    Set<String> numbers = new HashSet<>();
    atOnce(() -> filing(draft, UUID.randomUUID().toString()))
        .forEach(answer -> numbers.add(answer.expect(201).json().path("number").asText()));
    assertThat(numbers).hasSize(1);
  }

  @Test
  void twentyEqualNewDraftsAtOnceAreOneDraft() {
    Set<String> drafts = new HashSet<>();
    atOnce(() -> api.as(ARCHITECT).key(key).post("bozze", PermitByApiTest.start()))
        .forEach(
            answer -> {
              if (answer.status() == 201) {
                drafts.add(answer.json().path("id").asText());
              }
            });
    assertThat(drafts).hasSize(1);
  }

  @Test
  void ofTwentyEditsOfOneVersionAtOnceOneIsKept() {
    ApplicationId draft = stage.emptyDraft(Stage.PERMIT);
    String etag = api.as(ARCHITECT).get("bozze/" + draft).etag();
    var next = new AtomicInteger();
    List<Answer> answers =
        atOnce(
            () ->
                api.as(ARCHITECT)
                    .seen(etag)
                    .put(
                        "bozze/" + draft + "/sezioni/soggetti",
                        Map.of("holderFirstName", "Anna " + next.incrementAndGet())));
    List<Answer> kept = answers.stream().filter(answer -> answer.status() == 200).toList();
    assertThat(answers).extracting(Answer::status).containsOnly(200, 412);
    assertThat(kept).hasSize(1);
    assertThat(kept.get(0).text()).contains(stage.view(draft).answer("holderFirstName"));
  }

  @Test
  void ofTwentyStepsOnOneVersionAtOnceOneIsTaken() {
    CaseNumber number = stage.filePermit();
    String path = "scrivania/pratiche/" + number;
    Answer seen = api.as(Stage.OFFICER).get(path);
    String officer = seen.json().path("staff").get(0).path("id").asText();
    List<Answer> answers =
        atOnce(
            () ->
                api.as(Stage.OFFICER)
                    .seen(seen.etag())
                    .post(path + "/responsabile", Map.of("officer", officer)));
    assertThat(answers).extracting(Answer::status).containsOnly(200, 412);
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(stage.view(number).timeline()).hasSize(2);
  }

  @Test
  void askedAgainItTellsTheSameReplyWithItsHeaders() {
    Answer first = api.as(ARCHITECT).key(key).post("bozze", PermitByApiTest.start()).expect(201);
    Answer again = api.as(ARCHITECT).key(key).post("bozze", PermitByApiTest.start()).expect(201);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.etag()).isEqualTo(first.etag());
    assertThat(again.header("location")).isEqualTo(first.header("location"));
  }

  @Test
  void theSameKeyForAnotherBodyOrAnotherRouteIsRefused() {
    Answer first = api.as(ARCHITECT).key(key).post("bozze", PermitByApiTest.start()).expect(201);
    var other = Map.of("procedure", "cila", "municipality", Stage.BOLOGNA);
    Answer body = api.as(ARCHITECT).key(key).post("bozze", other).expect(422);
    assertThat(body.problem()).isEqualTo("chiave-riusata");
    Answer route = api.as(ARCHITECT).key(key).post(first.header("location") + "/invio").expect(422);
    assertThat(route.problem()).isEqualTo("chiave-riusata");
  }

  @Test
  void aKeyIsOfItsCaller() {
    var start = PermitByApiTest.start();
    String mine = api.as(ARCHITECT).key(key).post("bozze", start).expect(201).text();
    String theirs = api.as("marco.conti").key(key).post("bozze", start).expect(201).text();
    assertThat(theirs).isNotEqualTo(mine);
  }

  @Test
  void aRefusalLeavesNoReplyAndTheKeyServesForTheCorrectedRequest() {
    var wrong = Map.of("procedure", "non-esiste", "municipality", Stage.BOLOGNA);
    api.as(ARCHITECT).key(key).post("bozze", wrong).expect(404);
    assertThat(count("api_reply", "reply_key", key)).isZero();
    api.as(ARCHITECT).key(key).post("bozze", PermitByApiTest.start()).expect(201);
    assertThat(count("api_reply", "reply_key", key)).isOne();
  }

  @Test
  void aRefusedStepIsUndoneAltogether() {
    CaseNumber number = stage.filePermit();
    stage.nameOfficer(number);
    String path = "scrivania/pratiche/" + number;
    String etag = api.as(Stage.OFFICER).get(path).etag();
    // given: days beyond the law, found out only after the items were looked at
    var body =
        Map.of(
            "items",
            found(number),
            "asked",
            List.of(Map.of("what", "Sezioni", "reason", "art. 20")),
            "days",
            90);
    Answer refused =
        api.as(Stage.OFFICER).seen(etag).key(key).post(path + "/integrazione", body).expect(422);
    assertThat(refused.json().path("errori").get(0).path("campo").asText()).isEqualTo("days");
    assertThat(api.as(Stage.OFFICER).get(path).etag()).isEqualTo(etag);
    assertThat(stage.view(number).checklist()).isEmpty();
    assertThat(count("api_reply", "reply_key", key)).isZero();
  }

  @Test
  void aRequestThatDiedWithItsNodeIsTakenOverOnceItIsAbandoned() {
    String me = api.as(ARCHITECT).get("io").json().path("id").asText();
    Ticket dead = Ticket.of(me, key, "POST /api/v1/bozze", false);
    assertThat(replies.enter(dead)).isEmpty();
    Answer early = api.as(ARCHITECT).key(key).post("bozze", PermitByApiTest.start()).expect(409);
    assertThat(early.problem()).isEqualTo("in-corso");
    stage.pass(1);
    api.as(ARCHITECT).key(key).post("bozze", PermitByApiTest.start()).expect(201);
    assertThat(replies.keep(dead, reply())).as("the dead request comes back").isFalse();
  }

  @Test
  void aFileStreamedTwiceWithOneKeyIsAttachedOnce() {
    ApplicationId draft = stage.emptyDraft(Stage.PERMIT);
    String path = "bozze/" + draft + "/documenti/drawings?nome=tavola.pdf";
    byte[] pdf = PermitByApiTest.pdf();
    String first = api.as(ARCHITECT).key(key).stream("POST", path, pdf).expect(201).text();
    assertThat(api.as(ARCHITECT).key(key).stream("POST", path, pdf).expect(201).text())
        .isEqualTo(first);
    api.as(ARCHITECT).key(key).stream("POST", path, new byte[] {1, 2}).expect(422);
    assertThat(stage.view(draft).attachments()).hasSize(1);
  }

  private Answer filing(ApplicationId draft, String withKey) {
    return api.as(ARCHITECT).key(withKey).post("bozze/" + draft + "/invio");
  }

  private List<Map<String, String>> found(CaseNumber number) {
    return api
        .as(Stage.OFFICER)
        .get("scrivania/pratiche/" + number)
        .json()
        .path("toCheck")
        .findValuesAsText("code")
        .stream()
        .map(code -> Map.of("code", code, "finding", "PRESENT"))
        .toList();
  }

  private static KeptReplies.Reply reply() {
    return new KeptReplies.Reply("", "", 201, null, null, null, "", null);
  }

  private List<Answer> atOnce(Supplier<Answer> call) {
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    try {
      List<CompletableFuture<Answer>> calls =
          IntStream.range(0, CALLERS)
              .mapToObj(i -> CompletableFuture.supplyAsync(call, callers))
              .toList();
      return calls.stream().map(CompletableFuture::join).toList();
    } finally {
      callers.shutdown();
    }
  }

  private int count(String table, String column, String value) {
    return jdbc.sql("select count(*) from " + table + " where " + column + " = ?")
        .param(value)
        .query(Integer.class)
        .single();
  }
}
