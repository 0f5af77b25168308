package it.sportello.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.sportello.audit.Audit;
import it.sportello.audit.AuditEntry;
import it.sportello.audit.Chain;
import it.sportello.demo.Stage;
import it.sportello.identity.Identity;
import it.sportello.interop.Channel;
import it.sportello.interop.OutboundMessage;
import it.sportello.interop.Outbox;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** What gave up is seen, tried again, set aside for a reason, given to somebody; and recorded. */
@WholeHouse
class IncidentsTest {

  private static final String SUPERVISOR = "vittoria.neri";
  private static final String ADMINISTRATOR = "sara.monti";

  @Autowired private WebApplicationContext context;
  @Autowired private Identity identity;
  @Autowired private Stage stage;
  @Autowired private Outbox outbox;
  @Autowired private Audit audit;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ManagementService management;
  @Autowired private RuntimeService runtime;

  private MockMvc web;
  private CaseNumber number;

  @BeforeEach
  void aCase() {
    web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
    number = stage.filePermit();
  }

  @Test
  void aStepThatGaveUpIsTriedAgain() throws Exception {
    // given
    Job job = giveUp();
    assertThat(page(SUPERVISOR)).contains(job.getId(), number.value(), "tentato tre volte");
    // when
    MockHttpServletResponse done = act(ADMINISTRATOR, "WORK", job.getId(), "riprova", "", "");
    // then
    assertThat(done.getRedirectedUrl()).isEqualTo("/guasti");
    assertThat(page(ADMINISTRATOR)).doesNotContain(job.getId());
    assertThat(management.createJobQuery().jobId(job.getId()).singleResult().getRetries())
        .isPositive();
    assertThat(recorded()).contains("incident retried");
  }

  @Test
  void aMessageIsSetAsideForAReasonAndTriedAgain() throws Exception {
    // given
    String id = failedMessage();
    assertThat(page(ADMINISTRATOR)).contains("non ha risposto", "Connection refused");
    // when
    act(ADMINISTRATOR, "MESSAGE", id, "accantona", "reason", "Avvisata per telefono");
    // then
    assertThat(page(ADMINISTRATOR)).contains("Accantonato: Avvisata per telefono");
    assertThat(recorded()).contains("incident set aside");
    // and when
    act(ADMINISTRATOR, "MESSAGE", id, "riprova", "", "");
    // then
    assertThat(page(ADMINISTRATOR)).doesNotContain(id);
  }

  @Test
  void somebodyTakesCareOfIt() throws Exception {
    String id = failedMessage();
    act(ADMINISTRATOR, "MESSAGE", id, "assegna", "person", SUPERVISOR);
    assertThat(page(ADMINISTRATOR)).contains("Se ne occupa Vittoria Neri");
    assertThat(recorded()).contains("incident assigned");
  }

  @ParameterizedTest(name = "{0} {1}: {3}")
  @CsvSource({
    "accantona, reason, '',           Scrivi il motivo",
    "accantona, reason, '   ',        Scrivi il motivo",
    "assegna,   person, nessuno,      Nessun amministratore o supervisore",
    "assegna,   person, anna.rossi,   Nessun amministratore o supervisore",
    "assegna,   person, '<b>x</b>',   &lt;b&gt;x&lt;/b&gt;"
  })
  void whatIsWrongIsSaidBesideTheField(String verb, String field, String typed, String words)
      throws Exception {
    String id = failedMessage();
    MockHttpServletResponse answer = act(ADMINISTRATOR, "MESSAGE", id, verb, field, typed);
    assertThat(answer.getContentAsString()).contains(words, "role=\"alert\"");
    assertThat(outbox.view(id).status().name()).isEqualTo("FAILED");
  }

  @ParameterizedTest(name = "{0} gets {1}, and {2} for acting")
  @CsvSource({
    "vittoria.neri,  200, 403",
    "giulia.bianchi, 403, 403",
    "luca.ferri,     403, 403",
    "elena.galli,    403, 403",
    "irene.costa,    403, 403"
  })
  void othersMayNot(String who, int seeing, int acting) throws Exception {
    String id = failedMessage();
    assertThat(
            web.perform(get("/guasti").with(user(identity.loadUserByUsername(who))))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(seeing);
    for (String verb : List.of("riprova", "accantona", "assegna")) {
      assertThat(act(who, "MESSAGE", id, verb, "reason", "x").getStatus()).isEqualTo(acting);
    }
    assertThat(outbox.view(id).status().name()).isEqualTo("FAILED");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"MESSAGE, nothing", "WORK, nothing", "OTHER, nothing"})
  void whatIsNotThereIsNotFound(String kind, String id) throws Exception {
    assertThat(act(ADMINISTRATOR, kind, id, "riprova", "", "").getStatus()).isEqualTo(404);
  }

  @Test
  void inEnglishToo() throws Exception {
    failedMessage();
    String page =
        web.perform(
                get("/guasti")
                    .cookie(new Cookie("LINGUA", "en"))
                    .with(user(identity.loadUserByUsername(ADMINISTRATOR))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("did not answer").doesNotContain("??");
  }

  private Job giveUp() {
    String process =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(number.value())
            .list()
            .get(0)
            .getId();
    Job job = management.createJobQuery().processInstanceId(process).list().get(0);
    management.setJobRetries(job.getId(), 0);
    return job;
  }

  private String failedMessage() {
    String key = UUID.randomUUID().toString();
    transaction.executeWithoutResult(
        status ->
            outbox.enqueue(
                new OutboundMessage(
                    key, Channel.EMAIL, "x@esempio.it", "Prova " + key, "", List.of(), number)));
    jdbc.update(
        "update interop_outbound_message set status = 'FAILED', attempts = 5,"
            + " last_error = 'Connection refused' where dedup_key = ?",
        key);
    return jdbc.queryForObject(
        "select id from interop_outbound_message where dedup_key = ?", String.class, key);
  }

  private String page(String who) throws Exception {
    return web.perform(get("/guasti").with(user(identity.loadUserByUsername(who))))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private MockHttpServletResponse act(
      String who, String kind, String id, String verb, String field, String typed)
      throws Exception {
    var call = post("/guasti/{kind}/{id}/{verb}", kind, id, verb).with(csrf());
    if (!field.isEmpty()) {
      call.param(field, typed);
    }
    return web.perform(call.with(user(identity.loadUserByUsername(who)))).andReturn().getResponse();
  }

  private List<String> recorded() {
    return audit.of(Chain.of(number)).stream().map(AuditEntry::what).toList();
  }
}
