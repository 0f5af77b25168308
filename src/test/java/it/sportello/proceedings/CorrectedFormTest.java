package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.sportello.applications.Amendments;
import it.sportello.applications.AnswerChange;
import it.sportello.demo.Stage;
import it.sportello.documents.DocumentId;
import it.sportello.forms.FormError;
import it.sportello.identity.Identity;
import it.sportello.identity.NotPermitted;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A form is corrected in answer to the desk: every version stays, and the officer sees both. */
@WholeHouse
class CorrectedFormTest {

  private static final String SECTION = "localizzazione";
  private static final String STRANGER = "marco.conti";

  @Autowired private Stage stage;
  @Autowired private Amendments amendments;
  @Autowired private FiledCopies copies;
  @Autowired private Identity identity;
  @Autowired private WebApplicationContext context;

  private CaseNumber number;
  private String filedStreet;

  @BeforeEach
  void theDeskWaitsForAnAnswer() {
    number = stage.filePermit();
    stage.nameOfficer(number);
    stage.requestDocuments(number, 30);
    filedStreet = stage.view(number).application().answer("street");
  }

  @Test
  void correctionsWaitForTheAnswerAndLeaveWithIt() {
    // given
    DocumentId asFiled = stage.as(Stage.OFFICER, () -> copies.of(number));
    // when: corrected, not sent
    correct(Map.of("street", "Via Corretta"));
    // then
    assertThat(stage.view(number).application().answer("street")).isEqualTo(filedStreet);
    assertThat(stage.as(Stage.ARCHITECT, () -> stage.replies().corrections(number)))
        .extracting(AnswerChange::after)
        .anyMatch(text -> text.it().equals("Via Corretta"));
    // when: sent
    stage.answerRequest(number);
    // then
    assertThat(stage.view(number).application().answer("street")).isEqualTo("Via Corretta");
    List<Amendments.Version> versions = amendments.versions(number);
    assertThat(versions).hasSize(1);
    assertThat(versions.get(0).number()).isEqualTo(2);
    assertThat(versions.get(0).changes()).hasSize(1);
    assertThat(versions.get(0).changes().get(0).before().it()).isEqualTo(filedStreet);
    assertThat(stage.view(number).timeline())
        .anyMatch(event -> event.text().contains("risposte cambiate: 1 (versione 2)"));
    DocumentId corrected = stage.as(Stage.OFFICER, () -> copies.of(number));
    assertThat(corrected).as("each version has its copy").isNotEqualTo(asFiled);
    assertThat(stage.as(Stage.ARCHITECT, () -> copies.of(number))).isEqualTo(corrected);
  }

  @Test
  void anAnswerWithoutCorrectionsMakesNoVersion() {
    correct(Map.of());
    stage.answerRequest(number);
    assertThat(amendments.versions(number)).isEmpty();
    assertThat(amendments.count(number)).isEqualTo(1);
  }

  @Test
  void whatIsWrongIsKeptAsTypedAndKeepsFromSending() {
    // when
    List<FormError> errors = correct(Map.of("street", ""));
    // then
    assertThat(errors).anyMatch(error -> error.path().equals("street") && error.blocking());
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> stage.answerRequest(number))
        .matches(refused -> refused.field().equals("modulo"));
    assertThat(stage.view(number).openRequest()).as("nothing half done").isPresent();
    assertThat(stage.as(Stage.ARCHITECT, () -> stage.replies().corrected(number)).answer("street"))
        .isEmpty();
  }

  @Test
  void anotherHolderIsNoCorrection() {
    Map<String, Object> people =
        new HashMap<>(stage.view(number).application().section("soggetti"));
    people.put("holderTaxCode", "VRDGPP70A01A944U");
    stage.as(Stage.ARCHITECT, () -> stage.replies().correct(number, "soggetti", people));
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> stage.answerRequest(number))
        .withMessageContaining("voltura");
  }

  @Test
  void strangersAndTheDeskNeitherCorrectNorSeeWhatIsNotSent() {
    correct(Map.of("street", "Via Segreta"));
    for (String other : List.of(STRANGER, Stage.OFFICER, "irene.costa")) {
      assertThatExceptionOfType(RuntimeException.class)
          .as(other)
          .isThrownBy(() -> stage.as(other, () -> stage.replies().corrections(number)))
          .matches(refused -> refused instanceof CaseNotFound || refused instanceof NotPermitted);
      assertThatExceptionOfType(RuntimeException.class)
          .as(other)
          .isThrownBy(
              () -> stage.as(other, () -> stage.replies().correct(number, SECTION, Map.of())));
    }
  }

  @Test
  void afterTheAnswerNothingIsCorrected() {
    stage.answerRequest(number);
    assertThatExceptionOfType(TaskNotOpen.class)
        .isThrownBy(() -> correct(Map.of("street", "Via Tarda")));
  }

  @Test
  void thePagesShowBeforeAndAfter() throws Exception {
    // given
    MockMvc web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
    var architect = user(identity.loadUserByUsername(Stage.ARCHITECT));
    String path = "/pratiche/" + number + "/correzioni";
    web.perform(get(path).with(architect)).andExpect(status().isOk());
    web.perform(get(path + "/" + SECTION).with(architect)).andExpect(status().isOk());
    // when
    web.perform(
            post(path + "/" + SECTION)
                .param("street", "")
                .param("azione", "avanti")
                .with(architect)
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    String wrong =
        web.perform(get(path + "/" + SECTION).param("controlla", "").with(architect))
            .andReturn()
            .getResponse()
            .getContentAsString();
    correct(Map.of("street", "Via Corretta"));
    String request =
        web.perform(get("/pratiche/" + number + "/richiesta").with(architect))
            .andReturn()
            .getResponse()
            .getContentAsString();
    stage.answerRequest(number);
    String desk =
        web.perform(
                get("/scrivania/pratiche/" + number)
                    .with(user(identity.loadUserByUsername(Stage.OFFICER))))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    // then
    assertThat(wrong).contains("role=\"alert\"");
    assertThat(request).contains("Risposte corrette nel modulo: 1");
    assertThat(desk).contains("Il modulo è stato corretto", "Via Corretta", "<del");
  }

  private List<FormError> correct(Map<String, Object> changed) {
    Map<String, Object> answers = new HashMap<>(stage.view(number).application().section(SECTION));
    answers.putAll(changed);
    return stage.as(Stage.ARCHITECT, () -> stage.replies().correct(number, SECTION, answers));
  }
}
