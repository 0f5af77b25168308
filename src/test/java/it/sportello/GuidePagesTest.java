package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.Applications;
import it.sportello.applications.GuidedPaths;
import it.sportello.demo.Stage;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages of the guided path, from the first question to the officer who reads the answers. */
@WholeHouse
class GuidePagesTest {

  private static final String NEW_HOUSE =
      "?goal=build&work=newBuilding&constraints=landscape&constraints=roads";

  @Autowired private WebApplicationContext context;
  @Autowired private Identity identity;
  @Autowired private Applications applications;
  @Autowired private GuidedPaths paths;
  @Autowired private Stage stage;

  private MockMvc web;

  @BeforeEach
  void open() {
    web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ''                                     | Che cosa vuoi fare?          | the first question
      ?goal=build                            | Quali lavori?                | what follows from it
      ?goal=build&domanda=work               | Scegli una risposta          | nothing was chosen
      ?goal=build&work=castle                | Quali lavori?                | no such answer
      ?goal=build&work=ordinaryMaintenance&constraints=none | Non devi presentare nulla | free works
      ?goal=other&matter=transfer | non si presenta ancora da qui | not filed here
      ?goal=build&work=temporary&constraints=none | Comunicazione di inizio lavori (CIL) | filed here
      ?goal=build&work=newBuilding&constraints=landscape&comune=037006 | Soprintendenza | the bodies
      """)
  void eachAnswerLeadsOn(String query, String expected, String reason) throws Exception {
    String page = page("/orientamento" + query);
    assertThat(page).as(reason).contains(expected);
  }

  @Test
  void theNextQuestionIsNoFault() throws Exception {
    assertThat(page("/orientamento?domanda=goal&goal=build"))
        .contains("Quali lavori?", "Manutenzione e restauro")
        .doesNotContain("Scegli una risposta");
  }

  @Test
  void whatWasAnsweredGoesWithTheDraftAndOnToTheOfficer() throws Exception {
    // given
    String start =
        web.perform(
                post("/pratiche/bozze")
                    .param("procedimento", "permesso-di-costruire")
                    .param("comune", Stage.BOLOGNA)
                    .param("guida", NEW_HOUSE)
                    .with(user(identity.loadUserByUsername(Stage.ARCHITECT)))
                    .with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    var id = new ApplicationId(start.split("/")[3]);
    // then
    assertThat(stage.as(Stage.ARCHITECT, () -> paths.of(applications.view(id))))
        .containsEntry("work", "newBuilding");
    assertThat(stage.view(id).answer("landscape")).as("not asked again").isEqualTo("ordinary");
    assertThat(stage.view(id).answer("workKind")).isEqualTo("newBuilding");
    // and
    CaseNumber number = stage.filePermit();
    String desk =
        web.perform(
                get("/scrivania/pratiche/" + number)
                    .with(user(identity.loadUserByUsername(Stage.OFFICER))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(desk).contains("Inquadramento", "Corrisponde", "D.P.R. 380/2001, art. 10");
  }

  @Test
  void aPathThatIsNoneIsNoReasonToRefuse() throws Exception {
    web.perform(
            post("/pratiche/bozze")
                .param("procedimento", "cila")
                .param("comune", Stage.BOLOGNA)
                .param("guida", "%%%&=")
                .with(user(identity.loadUserByUsername(Stage.ARCHITECT)))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
  }

  private String page(String path) throws Exception {
    return web.perform(get(URI.create(path)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
