package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.sportello.applications.ApplicationId;
import it.sportello.demo.Stage;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the pages say of a single measure and of a notice that may not be filed as it stands. */
@WholeHouse
class SingleMeasurePagesTest {

  @Autowired private Stage stage;
  @Autowired private Identity identity;
  @Autowired private WebApplicationContext context;

  private MockMvc web;

  @BeforeEach
  void openThePages() {
    web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
  }

  @ParameterizedTest(name = "{0}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          it | D.P.R. 160/2010, art. 7, c. 1    | the law of the step is that of the single measure
          it | il termine è sospeso finché      | asking for documents suspends the term
          en | D.P.R. 160/2010, art. 7, par. 1  | the same in English
          en | the term is suspended until      | the same in English
          """)
  void theDeskReadsTheLawOfTheSingleMeasure(String language, String expected, String reason)
      throws Exception {
    // given
    CaseNumber number = stage.file("suap-procedimento-unico", Map.of());
    var officer = identity.findByUsername("paolo.riva").orElseThrow().id();
    stage.as("paolo.riva", () -> stage.examination().nameOfficer(number, officer));
    // when
    String page = page("/scrivania/pratiche/" + number, "paolo.riva", language);
    // then
    assertThat(page).as(reason).contains(expected).doesNotContain("??", "riparte da capo");
  }

  @ParameterizedTest
  @CsvSource({"it, al massimo per 30 giorni", "en, for 30 days at most"})
  void theFirmReadsWhatMayMoveTheDate(String language, String expected) throws Exception {
    CaseNumber number = stage.file("suap-procedimento-unico", Map.of());
    assertThat(page("/pratiche/" + number + "/inviata", "marco.conti", language))
        .contains(expected)
        .doesNotContain("??");
  }

  @Test
  void aNoticeThatMayNotBeFiledSaysWhyOnItsReviewAndStaysADraft() throws Exception {
    // given
    ApplicationId draft =
        stage.draft("scia-alternativa", Map.of("worksStart", stage.today().plusDays(5).toString()));
    String review = "/pratiche/bozze/" + draft + "/riepilogo";
    // when
    MvcResult sent =
        web.perform(
                post(review).with(user(identity.loadUserByUsername(Stage.ARCHITECT))).with(csrf()))
            .andReturn();
    // then
    assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo(review);
    assertThat(sent.getFlashMap().get("refused").toString()).contains("art. 23, c. 1");
    assertThat(stage.view(draft).isFiled()).isFalse();
    String again =
        web.perform(
                get(review)
                    .with(user(identity.loadUserByUsername(Stage.ARCHITECT)))
                    .flashAttrs(sent.getFlashMap()))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(again).contains("almeno trenta giorni prima");
  }

  private String page(String path, String who, String language) throws Exception {
    return web.perform(
            get(path)
                .with(user(identity.loadUserByUsername(who)))
                .cookie(new Cookie("LINGUA", language)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
