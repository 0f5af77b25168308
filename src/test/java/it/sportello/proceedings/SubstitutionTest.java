package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.demo.Stage;
import it.sportello.identity.Identity;
import it.sportello.identity.NotPermitted;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What an applicant may do against inertia (L. 241/1990, art. 2, commi 9-bis and 9-ter). */
@WholeHouse
class SubstitutionTest {

  @Autowired private Stage stage;
  @Autowired private Substitution substitution;
  @Autowired private TermAccounts accounts;
  @Autowired private WebApplicationContext context;
  @Autowired private Identity identity;

  @Test
  void theSubstituteHasHalfOfTheFirstTermFromTheRequest() {
    // given
    CaseNumber number = inert();
    LocalDate today = stage.today();
    // when
    stage.as(Stage.ARCHITECT, () -> substitution.ask(number));
    // then
    ClockView half = term(number, TermCode.POTERE_SOST).orElseThrow();
    assertThat(half.due()).isBetween(today.plusDays(45), today.plusDays(49));
    assertThat(half.ledger().get(0).citation()).contains("9-ter");
    assertThat(kinds(number)).contains(EventKind.SUBSTITUTION_ASKED);
    Optional<Inertia> inertia = stage.as(Stage.OFFICER, () -> accounts.inertia(number));
    assertThat(inertia.orElseThrow().substitution()).contains(half);
  }

  @Test
  void itIsAskedForOnceAndOnlyByAParty() {
    CaseNumber number = inert();
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> stage.as(Stage.OFFICER, () -> substitution.ask(number)));
    stage.as(Stage.ARCHITECT, () -> substitution.ask(number));
    assertThatExceptionOfType(TaskNotOpen.class)
        .isThrownBy(() -> stage.as(Stage.ARCHITECT, () -> substitution.ask(number)));
  }

  @Test
  void thereIsNothingToAskWhileTheTermRuns() {
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    assertThatExceptionOfType(TaskNotOpen.class)
        .isThrownBy(() -> stage.as(Stage.ARCHITECT, () -> substitution.ask(number)));
  }

  @Test
  void aBuildingPermitKnowsNoIndemnity() {
    CaseNumber number = inert();
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> stage.as(Stage.ARCHITECT, () -> substitution.askIndemnity(number)))
        .withMessageContaining("attività d’impresa");
    assertThat(term(number, TermCode.INDENNIZZO_REQ)).isEmpty();
  }

  @Test
  void aDecisionMeetsTheTermOfTheSubstitute() {
    // given
    CaseNumber number = inert();
    stage.as(Stage.ARCHITECT, () -> substitution.ask(number));
    // when
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, false);
    stage.propose(number, true);
    stage.issuePermit(number);
    // then
    assertThat(term(number, TermCode.POTERE_SOST).orElseThrow().state()).isEqualTo(ClockState.MET);
  }

  @Test
  void thePagesSayItInBothLanguages() throws Exception {
    // given
    CaseNumber number = inert();
    MockMvc web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
    var architect = user(identity.loadUserByUsername(Stage.ARCHITECT));
    web.perform(get("/pratiche").with(architect).header("Accept-Language", "it"))
        .andExpect(content().string(containsString("Il termine dell’ufficio è passato il")));
    web.perform(get("/pratiche/" + number).with(architect).header("Accept-Language", "it"))
        .andExpect(content().string(not(containsString("Se nessuno decide in tempo"))));
    String page = "/pratiche/" + number + "/sostituzione";
    // when, then
    for (String language : List.of("it", "en")) {
      web.perform(get(page).with(architect).header("Accept-Language", language))
          .andExpect(status().isOk())
          .andExpect(content().string(not(containsString("??"))));
    }
    web.perform(post(page).with(architect).with(csrf()))
        .andExpect(redirectedUrl("/pratiche/" + number));
    web.perform(get("/pratiche/" + number).with(architect).header("Accept-Language", "it"))
        .andExpect(content().string(containsString("potere sostitutivo è stato chiesto")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void aCaseTellsWhichTermsMayStillBegin() {
    // given
    CaseNumber permit = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    CaseNumber notice = stage.file("scia-edilizia", Map.of());
    // when
    List<TermToCome> ofPermit = stage.as(Stage.ARCHITECT, () -> accounts.toCome(permit));
    List<TermToCome> ofNotice = stage.as(Stage.ARCHITECT, () -> accounts.toCome(notice));
    // then
    assertThat(ofPermit)
        .anyMatch(
            term ->
                term.code().equals(TermCode.TENBIS_OBSERVATIONS)
                    && term.begins() == EventKind.OBSTACLES_NOTIFIED)
        .anyMatch(term -> term.code().equals(TermCode.POTERE_SOST))
        .noneMatch(term -> term.code().equals(TermCode.PDC_FINAL));
    assertThat(ofNotice)
        .extracting(TermToCome::code)
        .containsExactly(TermCode.SCIA_CONFORM, TermCode.AUTOTUTELA_6M);
    assertThat(ofNotice).allMatch(term -> !term.label().isBlank());
  }

  private CaseNumber inert() {
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.passUntil(term(number, TermCode.PDC_FINAL).orElseThrow().due().plusDays(3));
    return number;
  }

  private Optional<ClockView> term(CaseNumber number, TermCode code) {
    return stage.view(number).clocks().stream()
        .filter(clock -> clock.key().code().equals(code))
        .reduce((first, last) -> last);
  }

  private List<EventKind> kinds(CaseNumber number) {
    return stage.view(number).timeline().stream().map(CaseEvent::kind).toList();
  }
}
