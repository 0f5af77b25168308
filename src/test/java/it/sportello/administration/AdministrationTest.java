package it.sportello.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.sportello.audit.Audit;
import it.sportello.audit.AuditEntry;
import it.sportello.audit.AuditKind;
import it.sportello.audit.Chain;
import it.sportello.demo.Stage;
import it.sportello.forms.FieldCheck;
import it.sportello.identity.Identity;
import it.sportello.identity.PersonView;
import it.sportello.identity.Role;
import it.sportello.territory.Competence;
import it.sportello.territory.Desk;
import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.OfficeId;
import it.sportello.territory.Territory;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** An administrator looks after people, offices and competence; each change is in the record. */
@WholeHouse
class AdministrationTest {

  private static final String PEOPLE = "/amministrazione/persone";
  private static final String SERVICES = "/amministrazione/competenze";
  private static final String PASSWORD = "una frase lunga e mia";

  @Autowired private WebApplicationContext context;
  @Autowired private Identity identity;
  @Autowired private Territory territory;
  @Autowired private Audit audit;
  @Autowired private PasswordEncoder passwords;
  @Autowired private Competence competence;
  @Autowired private List<FieldCheck> checks;
  @Autowired private Stage stage;

  private static int counter;

  private MockMvc web;

  @BeforeEach
  void open() {
    web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
  }

  @Test
  void theRecordTellsWhoWasRefusedAndThatItHolds() throws Exception {
    // given
    web.perform(as("luca.ferri", get(PEOPLE))).andExpect(status().isForbidden());
    // when
    MvcResult page =
        web.perform(as("sara.monti", get("/amministrazione/registro").param("verifica", "si")))
            .andExpect(status().isOk())
            .andReturn();
    // then
    assertThat(page.getResponse().getContentAsString())
        .contains("Luca Ferri", "Accesso negato", "La catena è integra");
  }

  @ParameterizedTest(name = "{0} may not open {1}")
  @CsvSource({
    "giulia.bianchi, /amministrazione",
    "luca.ferri, /amministrazione/persone",
    "elena.galli, /amministrazione/persone/invito",
    "irene.costa, /amministrazione/enti",
    "vittoria.neri, /amministrazione/uffici",
    "vittoria.neri, /amministrazione/competenze",
    "luca.ferri, /amministrazione/registro",
  })
  void nobodyElseComesIn(String who, String path) throws Exception {
    web.perform(as(who, get(path))).andExpect(status().isForbidden());
    web.perform(as(who, post(path).with(csrf()))).andExpect(status().is4xxClientError());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/amministrazione/persone",
        "/amministrazione/persone/invito",
        "/amministrazione/uffici",
        "/amministrazione/uffici/sue-bologna",
        "/amministrazione/enti",
        "/amministrazione/competenze"
      })
  void everyPageSpeaksBothLanguages(String path) throws Exception {
    for (String language : List.of("it", "en")) {
      web.perform(as("sara.monti", get(path)).header(HttpHeaders.ACCEPT_LANGUAGE, language))
          .andExpect(status().isOk())
          .andExpect(content().string(not(containsString("??"))));
    }
  }

  @Test
  void peopleAreFoundByAPartOfTheirName() throws Exception {
    web.perform(as("sara.monti", get(PEOPLE).param("cerca", "FERR")))
        .andExpect(content().string(containsString("Luca Ferri")))
        .andExpect(content().string(not(containsString("Elena Galli"))));
    web.perform(as("sara.monti", get(PEOPLE).param("cerca", "%")))
        .andExpect(content().string(containsString("Nessuna persona")));
  }

  @Test
  void whoIsInvitedChoosesAPasswordOnceAndComesIn() throws Exception {
    // given
    Newcomer newcomer = invite();
    // when
    web.perform(get(newcomer.link)).andExpect(status().isOk());
    web.perform(choose(newcomer.link, PASSWORD, PASSWORD)).andExpect(redirectedUrl("/accesso"));
    // then
    assertThat(passwords.matches(PASSWORD, hash(newcomer))).isTrue();
    web.perform(get(newcomer.link)).andExpect(status().isNotFound());
    web.perform(choose(newcomer.link, "un’altra frase lunga", "un’altra frase lunga"))
        .andExpect(status().isNotFound());
    assertThat(passwords.matches(PASSWORD, hash(newcomer))).isTrue();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "corta, corta, too short",
    "una frase lunga e mia, una frase lunga e tua, not the same twice",
    "0123456789012345678901234567890123456789012345678901234567890123456789012,"
        + " 0123456789012345678901234567890123456789012345678901234567890123456789012, too long",
  })
  void aBadPasswordLeavesTheLinkGood(String one, String two, String reason) throws Exception {
    Newcomer newcomer = invite();
    web.perform(choose(newcomer.link, one, two)).andExpect(status().isUnprocessableEntity());
    web.perform(get(newcomer.link)).andExpect(status().isOk());
    assertThat(passwords.matches(one, hash(newcomer))).as(reason).isFalse();
  }

  @Test
  void aLinkEndsAfterSevenDays() throws Exception {
    Newcomer newcomer = invite();
    stage.pass(6);
    web.perform(get(newcomer.link)).andExpect(status().isOk());
    stage.pass(1);
    web.perform(get(newcomer.link)).andExpect(status().isNotFound());
  }

  @Test
  void aRevokedLinkAndOneBeforeANewOneAreNoGood() throws Exception {
    Newcomer newcomer = invite();
    MvcResult again =
        web.perform(as("sara.monti", post(newcomer.page + "/invito").with(csrf()))).andReturn();
    web.perform(get(newcomer.link)).andExpect(status().isNotFound());
    String second = link(again);
    web.perform(get(second)).andExpect(status().isOk());
    web.perform(as("sara.monti", post(newcomer.page + "/invito/revoca").with(csrf())));
    web.perform(get(second)).andExpect(status().isNotFound());
  }

  @Test
  void aRefusedInvitationKeepsWhatWasTyped() throws Exception {
    web.perform(
            as(
                "sara.monti",
                post(PEOPLE + "/invito")
                    .with(csrf())
                    .param("name", "Ugo Prova")
                    .param("taxCode", "XXX")
                    .param("email", "non-posta")
                    .param("roles", "OFFICER", "BODY_OFFICER")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Ugo Prova")))
        .andExpect(content().string(containsString("taxCode-wrong")))
        .andExpect(content().string(containsString("email-wrong")))
        .andExpect(content().string(containsString("offices-wrong")))
        .andExpect(content().string(containsString("authority-wrong")));
  }

  @Test
  void dutiesChangeAtOnce() throws Exception {
    Newcomer newcomer = invite();
    web.perform(
            as(
                "sara.monti",
                post(newcomer.page)
                    .with(csrf())
                    .param("roles", "BODY_OFFICER")
                    .param("authority", "ausl-bo")))
        .andExpect(redirectedUrl(newcomer.page));
    assertThat(person(newcomer).roles()).containsExactly(Role.BODY_OFFICER);
    assertThat(recorded()).contains("assignDuties");
  }

  @Test
  void shutOutAndLetInAgain() throws Exception {
    Newcomer newcomer = invite();
    web.perform(as("sara.monti", get(newcomer.page + "/esclusione"))).andExpect(status().isOk());
    web.perform(as("sara.monti", post(newcomer.page + "/esclusione").with(csrf())));
    assertThat(identity.loadUserByUsername(newcomer.email).isEnabled()).isFalse();
    web.perform(get(newcomer.link)).andExpect(status().isNotFound());
    web.perform(as("sara.monti", post(newcomer.page + "/riammissione").with(csrf())));
    assertThat(identity.loadUserByUsername(newcomer.email).isEnabled()).isTrue();
    assertThat(recorded()).contains("invitePerson", "shutOutPerson", "letInPerson");
  }

  @Test
  void theLastAdministratorStays() throws Exception {
    String page = PEOPLE + "/" + identity.findByUsername("sara.monti").orElseThrow().id();
    web.perform(as("sara.monti", post(page + "/esclusione").with(csrf())))
        .andExpect(flash().attribute("last", true));
    web.perform(
            as(
                "sara.monti",
                post(page).with(csrf()).param("roles", "HEAD").param("offices", "sue-bologna")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("ultimo amministratore")));
    assertThat(identity.findByUsername("sara.monti").orElseThrow().roles())
        .containsExactly(Role.ADMINISTRATOR);
    assertThat(identity.loadUserByUsername("sara.monti").isEnabled()).isTrue();
  }

  @Test
  void anOfficeIsRenamedFromADayOn() throws Exception {
    // given
    String name = "Ufficio di prova " + ++counter;
    web.perform(
            as(
                "sara.monti",
                office("/amministrazione/uffici", name)
                    .param("desk", "SUE")
                    .param("kind", "MUNICIPAL")))
        .andExpect(redirectedUrl("/amministrazione/uffici"));
    var id = new OfficeId("ufficio-di-prova-" + counter);
    LocalDate today = stage.today();
    // when
    web.perform(
            as("sara.monti", office("/amministrazione/uffici/" + id, "Nome nuovo"))
                .param("from", today.plusDays(2).toString()))
        .andExpect(status().is3xxRedirection());
    // then
    assertThat(territory.office(id).name()).isEqualTo(name);
    stage.pass(2);
    assertThat(territory.office(id).name()).isEqualTo("Nome nuovo");
    web.perform(
            as("sara.monti", office("/amministrazione/uffici/" + id, "Ieri"))
                .param("from", today.minusDays(1).toString()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("from-wrong")));
  }

  @Test
  void twoOfficesNeverServeTheSameDesk() throws Exception {
    MunicipalityCode code = new MunicipalityCode("037009");
    LocalDate end = stage.today().plusYears(3);
    String from = end.plusDays(1).toString();
    // when the place is taken
    web.perform(as("sara.monti", service("sue-bologna", code, from)))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("from-wrong")))
        .andExpect(content().string(containsString("Sportello metropolitano per l’edilizia")));
    // when it ends first
    long taken = serviceOf(code);
    web.perform(as("sara.monti", post(SERVICES + "/" + taken).with(csrf()).param("to", "")))
        .andExpect(status().isUnprocessableEntity());
    web.perform(as("sara.monti", post(SERVICES + "/" + taken).with(csrf()).param("to", "" + end)))
        .andExpect(redirectedUrl(SERVICES));
    web.perform(as("sara.monti", service("sue-bologna", code, from)))
        .andExpect(redirectedUrl(SERVICES));
    // then
    assertThat(territory.officeFor(code, Desk.SUE, end).orElseThrow().id())
        .isEqualTo(new OfficeId("sue-metropolitano"));
    assertThat(territory.officeFor(code, Desk.SUE, end.plusDays(1)).orElseThrow().id())
        .isEqualTo(new OfficeId("sue-bologna"));
    assertThat(recorded()).contains("endService", "assignService");
  }

  private long serviceOf(MunicipalityCode code) {
    return competence.services().stream()
        .filter(s -> s.municipality().equals(code) && s.desk() == Desk.SUE && s.to() == null)
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** A code of nobody's, whose last letter follows from the others. */
  private String taxCode(int n) {
    FieldCheck check =
        checks.stream().filter(c -> c.name().equals("taxCode")).findFirst().orElseThrow();
    return IntStream.rangeClosed('A', 'Z')
        .mapToObj(last -> "PRVGUO70A01H%03d%c".formatted(n, last))
        .filter(code -> check.findings(code, new FieldCheck.Context("")).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static MockHttpServletRequestBuilder service(
      String office, MunicipalityCode code, String from) {
    return post(SERVICES)
        .with(csrf())
        .param("office", office)
        .param("municipality", code.value())
        .param("from", from);
  }

  private static MockHttpServletRequestBuilder office(String path, String name) {
    return post(path)
        .with(csrf())
        .param("name", name)
        .param("pec", "prova@pec.esempio.it")
        .param("address", "Via Prova 1, Bologna");
  }

  private record Newcomer(String email, String page, String link) {}

  private Newcomer invite() throws Exception {
    String email = "prova%d@esempio.it".formatted(++counter);
    MvcResult result =
        web.perform(
                as(
                    "sara.monti",
                    post(PEOPLE + "/invito")
                        .with(csrf())
                        .param("name", "Ugo Prova")
                        .param("taxCode", taxCode(counter))
                        .param("email", email)
                        .param("roles", "OFFICER")
                        .param("offices", "sue-bologna")))
            .andExpect(status().is3xxRedirection())
            .andReturn();
    return new Newcomer(email, result.getResponse().getRedirectedUrl(), link(result));
  }

  private static String link(MvcResult result) {
    String link = (String) result.getFlashMap().get("link");
    return link.substring(link.indexOf("/invito/"));
  }

  private static MockHttpServletRequestBuilder choose(String link, String one, String two) {
    return post(link).with(csrf()).param("password", one).param("again", two);
  }

  private PersonView person(Newcomer newcomer) {
    return identity.findByUsername(newcomer.email).orElseThrow();
  }

  private String hash(Newcomer newcomer) {
    return identity.loadUserByUsername(newcomer.email).getPassword();
  }

  private List<String> recorded() {
    return audit.of(Chain.HOUSE).stream()
        .filter(entry -> entry.kind() == AuditKind.ADMINISTRATION)
        .map(AuditEntry::what)
        .toList();
  }

  private MockHttpServletRequestBuilder as(String who, MockHttpServletRequestBuilder call) {
    return call.with(user(identity.loadUserByUsername(who)));
  }
}
