package it.sportello.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.FeeDue;
import it.sportello.demo.Stage;
import it.sportello.forms.Forms;
import it.sportello.identity.Identity;
import it.sportello.identity.NotPermitted;
import it.sportello.territory.MunicipalityCode;
import it.sportello.testing.WholeHouse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The office changes its forms and tables: checked, looked at, published, taken back. */
@WholeHouse
class StudioTest {

  private static final String PATH = "/amministrazione/moduli";
  private static final String VOLTURA = "voltura.form";
  private static final String FEES = "fees.dmn";
  private static final String FEES_IN_USE = "25000";
  private static final String ADMINISTRATOR = "sara.monti";
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  @Autowired private Studio studio;
  @Autowired private Forms forms;
  @Autowired private Catalogue catalogue;
  @Autowired private Identity identity;
  @Autowired private Stage stage;
  @Autowired private Clock clock;
  @Autowired private WebApplicationContext context;

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
  void aFormIsPublishedFromADayOnAndTakenBack() throws IOException {
    // given
    String before = forms.form("voltura").version();
    String label = label();
    String id = propose(label, VOLTURA, text -> text.replaceFirst("\"label\": \"", "$0Nuova: "));
    assertThat(forms.form("voltura").version()).isEqualTo(before);
    EditionReview review = as(() -> studio.review(id));
    assertThat(review.isPublishable()).isTrue();
    assertThat(review.forms()).extracting(EditionReview.FormChange::id).containsExactly("voltura");
    assertThat(review.forms().get(0).differences()).hasSize(1);
    // when
    as(() -> studio.publish(id, today().plusDays(1)));
    // then
    assertThat(forms.form("voltura").version()).isEqualTo(before);
    as(() -> studio.takeBack(id, "ripensamento"));

    // given
    String again = label();
    String now = propose(again, VOLTURA, text -> text.replaceFirst("\"label\": \"", "$0Nuova: "));
    as(() -> studio.publish(now, today()));
    assertThat(forms.form("voltura").version()).isEqualTo(again);
    assertThat(forms.form("voltura", before).version()).isEqualTo(before);
    // when
    as(() -> studio.takeBack(now, "torniamo indietro"));
    // then
    assertThat(forms.form("voltura").version()).isEqualTo(before);
    assertThat(forms.form("voltura", again).version())
        .as("what was filed on it stays on it")
        .isEqualTo(again);
  }

  @Test
  void aSharedSectionTouchesEveryFormThatHasItAndTellsWhatItDoesToDrafts() throws IOException {
    // given
    stage.draft(Stage.PERMIT);
    // when
    String id =
        propose(
            label(), "localizzazione.form", text -> text.replace("\"key\": \"", "\"key\": \"z"));
    EditionReview review = as(() -> studio.review(id));
    // then
    assertThat(review.forms())
        .extracting(EditionReview.FormChange::id)
        .contains("permesso-di-costruire", "cila", "scia-edilizia");
    EditionReview.FormChange permit =
        review.forms().stream()
            .filter(form -> form.id().equals("permesso-di-costruire"))
            .findFirst()
            .orElseThrow();
    assertThat(permit.effect()).isPresent();
    assertThat(permit.effect().orElseThrow().losing()).isPositive();
    assertThat(permit.effect().orElseThrow().drafts())
        .isGreaterThanOrEqualTo(permit.effect().orElseThrow().losing());
    as(() -> studio.discard(id));
    assertThat(as(() -> studio.editions())).noneMatch(edition -> edition.id().equals(id));
  }

  @Test
  void theWordsOfGroupsAndNotesCountAsDifferences() throws IOException {
    String id =
        propose(
            label(),
            "soggetti.form",
            text -> text.replaceFirst("\"label\": \"Titolare\"", "\"label\": \"Chi chiede\""));
    EditionReview review = as(() -> studio.review(id));
    assertThat(review.forms())
        .allMatch(form -> form.differences().size() == 1)
        .allMatch(form -> form.differences().get(0).what().it().equals("Chi chiede"));
    as(() -> studio.discard(id));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no JSON                | \"components\"          | components",
        "a component unknown    | \"type\": \"textfield\" | \"type\": \"carousel\"",
        "a condition not FEEL   | \"key\": \"             | \"conditional\": {\"hide\": \"=a = = b\"}, \"key\": \"",
        "a condition that loops | \"key\": \"             | \"conditional\": {\"hide\": \"=some x in [1] satisfies x = 1\"}, \"key\": \"",
      })
  void aFormThatIsWrongIsShownWithItsFaultsAndNotPublished(String why, String old, String fresh)
      throws IOException {
    // given
    String id = propose(label(), VOLTURA, text -> text.replace(old, fresh));
    // when
    EditionReview review = as(() -> studio.review(id));
    // then
    assertThat(review.isPublishable()).as(why).isFalse();
    assertThat(review.forms().get(0).faults())
        .as(why)
        .isNotEmpty()
        .allMatch(fault -> fault.file().equals(VOLTURA));
    assertThatExceptionOfType(NotAcceptable.class)
        .isThrownBy(() -> as(() -> studio.publish(id, today())));
    as(() -> studio.discard(id));
  }

  @Test
  void aTableIsPublishedAndDecidesUntilItIsTakenBack() throws IOException {
    // given
    String id = propose(label(), FEES, text -> text.replace(FEES_IN_USE, "26000"));
    EditionReview review = as(() -> studio.review(id));
    assertThat(review.tables()).hasSize(1);
    assertThat(review.tables().get(0).reading().faults()).isEmpty();
    assertThat(review.isPublishable()).isTrue();
    assertThat(review.tables().get(0).differences())
        .anyMatch(row -> row.added() && row.row().contains("26000"))
        .anyMatch(row -> !row.added() && row.row().contains(FEES_IN_USE));
    long before = fee();
    // when
    as(() -> studio.publish(id, today()));
    // then
    try {
      assertThat(fee()).isEqualTo(26_000);
    } finally {
      as(() -> studio.takeBack(id, "prova finita"));
    }
    assertThat(fee()).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "rows that overlap   | whichFiling.dmn | </decisionTable> | %s</decisionTable>",
        "a script            | fees.dmn        | <text>1600</text> | <text expressionLanguage=\"javascript\">1600</text>",
        "another column      | fees.dmn        | name=\"cents\"   | name=\"euro\"",
        "a document type     | fees.dmn        | <definitions     | <!DOCTYPE x><definitions",
        "a loop              | fees.dmn        | <text>1600</text> | <text>for x in [1, 2] return x</text>",
        "no XML              | fees.dmn        | <definitions     | <definitions <",
      })
  void aTableThatIsWrongIsNotPublished(String why, String file, String old, String fresh)
      throws IOException {
    // given
    String id = propose(label(), file, text -> text.replace(old, fresh.formatted(anyRow(text))));
    // when
    EditionReview review = as(() -> studio.review(id));
    // then
    assertThat(review.isPublishable()).as(why).isFalse();
    assertThat(review.tables().get(0).reading().faults()).as(why).isNotEmpty();
    as(() -> studio.discard(id));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no version           | ''      | perché | voltura.form | {}",
        "a version of blanks  | 20 27   | perché | voltura.form | {}",
        "no reason            | v-%d    | ''     | voltura.form | {}",
        "no such kind of file | v-%d    | perché | voltura.exe  | {}",
        "nothing in it        | v-%d    | perché | voltura.form | ''",
        "no ZIP               | v-%d    | perché | moduli.zip   | niente",
        "a version in use     | 2026-11 | perché | voltura.form | {}",
      })
  void whatCannotBeAnEditionIsRefusedBesideTheField(
      String why, String label, String note, String file, String content) {
    assertThatExceptionOfType(NotAcceptable.class)
        .as(why)
        .isThrownBy(
            () ->
                as(
                    () ->
                        studio.propose(
                            label.formatted(++counter), note, Map.of(file, content.getBytes()))))
        .satisfies(refusal -> assertThat(refusal.fields()).isNotEmpty());
  }

  @Test
  void twoAtOnceDoNotOverwriteEachOther() throws IOException {
    // given
    String first = propose(label(), VOLTURA, text -> text.replaceFirst("\"label\": \"", "$0Una: "));
    String second =
        propose(label(), VOLTURA, text -> text.replaceFirst("\"label\": \"", "$0Due: "));
    as(() -> studio.publish(first, today()));
    // when, then
    assertThatExceptionOfType(NotAcceptable.class)
        .isThrownBy(() -> as(() -> studio.publish(second, today())))
        .satisfies(refusal -> assertThat(refusal.fields()).containsKey("from"));
    as(() -> studio.takeBack(first, "prova finita"));
    as(() -> studio.discard(second));
  }

  @ParameterizedTest(name = "{0} may not")
  @CsvSource({"luca.ferri", "elena.galli", "vittoria.neri", "irene.costa", "giulia.bianchi"})
  void nobodyButAdministratorsChangesForms(String person) throws Exception {
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> stage.as(person, () -> studio.editions()));
    web.perform(get(PATH).with(user(person))).andExpect(status().isForbidden());
    web.perform(
            multipart(PATH)
                .file(new MockMultipartFile("files", VOLTURA, null, "{}".getBytes()))
                .param("label", "x")
                .param("note", "y")
                .with(user(person))
                .with(csrf()))
        .andExpect(status().isForbidden());
  }

  @Test
  void thePagesShowFaultsPreviewAndState() throws Exception {
    // given
    byte[] zip = zip(VOLTURA, ofTheHouse("/forms/" + VOLTURA));
    String label = label();
    String at =
        web.perform(
                multipart(PATH)
                    .file(new MockMultipartFile("files", "moduli.zip", null, zip))
                    .param("label", label)
                    .param("note", "Prova")
                    .with(user(ADMINISTRATOR))
                    .with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    // when, then
    assertThat(page(at)).contains("si può pubblicare", label, "Guarda come apparirà");
    assertThat(page(at + "/anteprima/voltura")).contains("Anteprima", "Controlla le risposte");
    String checked =
        web.perform(post(at + "/anteprima/voltura/voltura").with(user(ADMINISTRATOR)).with(csrf()))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(checked).contains("role=\"alert\"");
    assertThat(page(PATH)).contains(label, "proposta");
    web.perform(
            multipart(PATH)
                .file(new MockMultipartFile("files", "", null, new byte[0]))
                .param("label", "")
                .param("note", "scritto")
                .with(user(ADMINISTRATOR))
                .with(csrf()))
        .andExpect(status().isUnprocessableEntity());
    web.perform(post(at + "/elimina").with(user(ADMINISTRATOR)).with(csrf()))
        .andExpect(status().is3xxRedirection());
  }

  private String page(String path) throws Exception {
    return web.perform(get(path).with(user(ADMINISTRATOR)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private RequestPostProcessor user(String name) {
    return SecurityMockMvcRequestPostProcessors.user(identity.loadUserByUsername(name));
  }

  private String propose(String label, String file, UnaryOperator<String> edit) throws IOException {
    String folder = file.endsWith(".dmn") ? "/bpmn/" : "/forms/";
    byte[] content = edit.apply(ofTheHouse(folder + file)).getBytes(StandardCharsets.UTF_8);
    return as(() -> studio.propose(label, "Prova di una versione", Map.of(file, content)));
  }

  private static String ofTheHouse(String path) throws IOException {
    try (InputStream in = StudioTest.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String anyRow(String table) {
    return table.contains("<rule")
        ? table
            .substring(table.indexOf("<rule"), table.indexOf("</rule>") + 7)
            .replaceAll("id=\"", "id=\"again_")
        : "";
  }

  private static byte[] zip(String name, String content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("cartella/" + name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private long fee() {
    return catalogue.feesDue("permesso-di-costruire", new MunicipalityCode("037001")).stream()
        .filter(due -> due.code().equals("diritti"))
        .mapToLong(FeeDue::cents)
        .sum();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ROME));
  }

  private static String label() {
    return "prova-" + ++counter;
  }

  private <T> T as(Supplier<T> verb) {
    return stage.as(ADMINISTRATOR, verb);
  }

  private void as(Runnable verb) {
    stage.as(ADMINISTRATOR, verb);
  }
}
