package it.sportello.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.api.ApiCaller.Answer;
import it.sportello.testing.WholeHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** An administrator at work by the interface; every answer is held against the description. */
@WholeHouse
class AdministrationByApiTest {

  private static final String ADMINISTRATOR = "sara.monti";
  private static final String ROOT = "amministrazione/";

  @Autowired private JdbcTemplate jdbc;
  @LocalServerPort private int port;

  private ApiCaller api;

  @BeforeEach
  void call() {
    api = new ApiCaller(port);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "'',             persone,    401",
    "giulia.bianchi, persone,    403",
    "elena.galli,    persone,    403",
    "vittoria.neri,  uffici,     403",
    "irene.costa,    enti,       403",
    "luca.ferri,     competenze, 403",
    "luca.ferri,     registro,   403",
    "sara.monti,     registro,   200",
    "sara.monti,     registro?limite=1, 200",
    "sara.monti,     persone,    200",
    "sara.monti,     uffici,     200",
    "sara.monti,     enti,       200",
    "sara.monti,     competenze, 200",
  })
  void whoMayRead(String who, String path, int status) {
    var call = who.isEmpty() ? api.nobody() : api.as(who);
    call.get(ROOT + path).expect(status);
  }

  @Test
  void somebodyIsInvitedGivenOtherDutiesAndShutOut() {
    // when
    Answer invited =
        api.as(ADMINISTRATOR).post(ROOT + "persone", person("PRVPAI80A41A944I")).expect(201);
    String person = ROOT + "persone/" + invited.json().path("id").asText();
    // then: no link in the reply, which is kept
    assertThat(invited.text()).doesNotContain("/invito/");
    Map<String, Object> duties = Map.of("roles", List.of("SUPERVISOR"));
    api.as(ADMINISTRATOR).put(person + "/compiti", duties).expect(428);
    api.as(ADMINISTRATOR).seen("\"old\"").put(person + "/compiti", duties).expect(412);
    Answer changed =
        api.as(ADMINISTRATOR).seen(invited.etag()).put(person + "/compiti", duties).expect(200);
    assertThat(changed.json().path("roles")).hasSize(1);
    assertThat(changed.etag()).isNotEqualTo(invited.etag());
    api.as(ADMINISTRATOR).post(person + "/esclusione").expect(200);
    Answer out = api.as(ADMINISTRATOR).get(person).expect(200);
    assertThat(out.json().path("enabled").asBoolean()).isFalse();
    api.as(ADMINISTRATOR).post(person + "/riammissione").expect(200);
    api.as(ADMINISTRATOR).post(person + "/invito").expect(200);
    api.as(ADMINISTRATOR).post(person + "/invito/revoca").expect(200);
  }

  @Test
  void peopleAreListedByKeyAndEachOnce() {
    // when
    List<String> seen = new ArrayList<>();
    String next = "";
    do {
      var page =
          api.as(ADMINISTRATOR).get(ROOT + "persone?limite=3&dopo=" + next).expect(200).json();
      page.path("items").forEach(one -> seen.add(one.path("id").asText()));
      next = page.path("next").asText("");
    } while (!next.isEmpty() && !next.equals("null"));
    // then
    assertThat(seen).hasSizeGreaterThan(9).doesNotHaveDuplicates();
    api.as(ADMINISTRATOR).get(ROOT + "persone?dopo=..").expect(400);
    api.as(ADMINISTRATOR).get(ROOT + "persone?dopo=nobody").expect(404);
  }

  @Test
  void whatGaveUpIsSetAsideGivenToSomebodyAndTriedAgain() {
    // given
    String id = UUID.randomUUID().toString();
    jdbc.update(
        "insert into interop_outbound_message (id, dedup_key, channel, recipient, subject, body,"
            + " attachments, status, attempts, next_attempt_at, created_at, message_id)"
            + " values (?, ?, 'EMAIL', 'a@b.invalid', 'Prova', 'x', '', 'FAILED', 9,"
            + " timestamp '2060-01-01 00:00:00', timestamp '2026-01-01 00:00:00', ?)",
        id,
        id,
        id);
    String path = "guasti/MESSAGE/" + id;
    // when, then
    api.as("luca.ferri").get("guasti").expect(403);
    api.as("vittoria.neri").get("guasti").expect(200);
    api.as("vittoria.neri").post(path + "/tentativo").expect(403);
    api.as(ADMINISTRATOR).post(path + "/accantonamento", Map.of("reason", " ")).expect(422);
    api.as(ADMINISTRATOR).post(path + "/accantonamento", Map.of("reason", "prova")).expect(204);
    api.as(ADMINISTRATOR).post(path + "/incarico", Map.of("person", "giulia.bianchi")).expect(422);
    api.as(ADMINISTRATOR).post(path + "/incarico", Map.of("person", ADMINISTRATOR)).expect(204);
    assertThat(api.as(ADMINISTRATOR).get("guasti?limite=100").expect(200).text()).contains(id);
    api.as(ADMINISTRATOR).post(path + "/tentativo").expect(204);
    api.as(ADMINISTRATOR).post("guasti/MESSAGE/x/tentativo").expect(404);
    jdbc.update("delete from interop_outbound_message where id = ?", id);
  }

  @Test
  void aVersionOfFormsIsProposedReadOverAndDiscarded() {
    // given
    Map<String, Object> body =
        Map.of("label", "api-1", "note", "Prova", "files", Map.of("voltura.form", "{"));
    String edition =
        api.as(ADMINISTRATOR).post(ROOT + "moduli", body).expect(201).json().path("id").asText();
    String path = ROOT + "moduli/" + edition;
    // when
    Answer review = api.as(ADMINISTRATOR).get(path).expect(200);
    // then
    assertThat(review.json().path("publishable").asBoolean()).isFalse();
    assertThat(review.json().path("faults").toString())
        .contains("voltura.form: riga 1: non è JSON");
    api.as(ADMINISTRATOR).post(path + "/pubblicazione", Map.of("from", "2027-01-11")).expect(422);
    api.as(ADMINISTRATOR).post(path + "/ritiro", Map.of("reason", "x")).expect(422);
    api.as("luca.ferri").get(path).expect(403);
    api.as(ADMINISTRATOR).post(path + "/eliminazione").expect(204);
    api.as(ADMINISTRATOR).get(path).expect(404);
  }

  @Test
  void whatCannotBeIsNamedFieldByField() {
    Answer refused = api.as(ADMINISTRATOR).post(ROOT + "persone", person("NONVALIDO")).expect(422);
    assertThat(refused.text()).contains("taxCode").doesNotContain("\"email\"");
    Answer taken =
        api.as(ADMINISTRATOR)
            .post(
                ROOT + "competenze",
                Map.of("office", "sue-bologna", "municipality", "037010", "from", "2030-01-01"))
            .expect(422);
    assertThat(taken.text()).contains("prima indicane l’ultimo giorno");
  }

  @Test
  void theLastAdministratorStays() {
    Answer found = api.as(ADMINISTRATOR).get(ROOT + "persone?cerca=sara.monti").expect(200);
    String id = found.json().at("/items/0/id").asText();
    List<String> others =
        jdbc.queryForList(
            "select p.id from identity_person p join identity_role r on r.person_id = p.id where"
                + " r.role = 'ADMINISTRATOR' and p.enabled and p.id <> ?",
            String.class,
            id);
    others.forEach(other -> enable(other, false));
    try {
      api.as(ADMINISTRATOR).post(ROOT + "persone/" + id + "/esclusione").expect(409);
    } finally {
      others.forEach(other -> enable(other, true));
    }
  }

  private void enable(String person, boolean may) {
    jdbc.update("update identity_person set enabled = ? where id = ?", may, person);
  }

  private static Map<String, Object> person(String taxCode) {
    return Map.of(
        "name",
        "Pia Prova",
        "taxCode",
        taxCode,
        "email",
        taxCode.toLowerCase() + "@esempio.it",
        "roles",
        List.of("OFFICER"),
        "offices",
        List.of("sue-bologna"));
  }
}
