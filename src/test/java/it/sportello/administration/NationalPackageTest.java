package it.sportello.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.sportello.demo.NationalDesk;
import it.sportello.demo.Stage;
import it.sportello.forms.Forms;
import it.sportello.identity.Identity;
import it.sportello.identity.NotPermitted;
import it.sportello.testing.WholeHouse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A package comes in from the page, or is refused with the file that is wrong in it. */
@WholeHouse
class NationalPackageTest {

  private static final String PATH = "/amministrazione/moduli/nazionali/pacchetti";
  private static final Path SAMPLE = Path.of("src/test/resources/forms-package");
  private static final String ADMINISTRATOR = "sara.monti";
  private static final String SCIA = "scia-edilizia";
  private static int counter;

  @Autowired private NationalPackages packages;
  @Autowired private Studio studio;
  @Autowired private NationalDesk national;
  @Autowired private Forms forms;
  @Autowired private Stage stage;
  @Autowired private Identity identity;
  @Autowired private Clock clock;
  @Autowired private WebApplicationContext context;

  private MockMvc web;

  @BeforeEach
  void open() {
    web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
  }

  @Test
  void aSoundPackageIsKeptWithItsReport() throws Exception {
    // when
    upload(zip(sample())).andExpect(status().isOk()).andExpect(content().string(has("9.9-")));
    // then
    String edition =
        stage
            .as(ADMINISTRATOR, () -> packages.take(new ByteArrayInputStream(zip(sample()))))
            .edition();
    web.perform(get(PATH + "/" + edition).with(user(identity.loadUserByUsername(ADMINISTRATOR))))
        .andExpect(status().isOk())
        .andExpect(content().string(has("sample")));
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> stage.as("luca.ferri", () -> packages.report(edition)));
  }

  static Stream<Arguments> badPackages() {
    Map<String, String> without = sample();
    without.remove("02_entities/ent_place_v9.9.xsd");
    Map<String, String> outside = sample();
    outside.put("../outside.xsd", "<x/>");
    Map<String, String> twice = sample();
    twice.put("04_FORMS/mod_sample_v9.9.xsd", "<x/>");
    return Stream.of(
        Arguments.of("a missing include", without, "ent_place_v9.9.xsd"),
        Arguments.of("a path that leads out", outside, "outside.xsd"),
        Arguments.of("a name twice but for capitals", twice, "due volte"),
        Arguments.of("no form at all", Map.of("leggimi.txt", "x"), "04_forms"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badPackages")
  void aBadPackageIsRefusedWithTheFileThatIsWrong(
      String why, Map<String, String> files, String named) throws Exception {
    int before = stage.as(ADMINISTRATOR, () -> studio.editions().size());
    upload(zip(files))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(has(named)));
    assertThat(stage.as(ADMINISTRATOR, () -> studio.editions().size())).as(why).isEqualTo(before);
  }

  @Test
  void whatIsNoZipIsRefused() throws Exception {
    upload("niente".getBytes(StandardCharsets.UTF_8)).andExpect(status().isUnprocessableEntity());
    upload(new byte[0]).andExpect(status().isUnprocessableEntity());
  }

  @Test
  void theOfficeChangesTheLabelsOfANationalFormInUse() {
    // given
    String adopted = national.adopt(SCIA, "scia");
    String inUse = forms.form(SCIA).version();
    String table = forms.adoptedFiles(SCIA).get(SCIA + ".labels.tsv");
    String changed = table.replaceFirst("\\*:cognome\tCognome", "*:cognome\tIl cognome");
    // when
    String id = propose(changed);
    EditionReview review = as(() -> studio.review(id));
    // then
    assertThat(review.isPublishable()).isTrue();
    assertThat(review.forms()).extracting(EditionReview.FormChange::id).containsExactly(SCIA);
    assertThat(review.forms().get(0).versionInUse()).isEqualTo(inUse);
    assertThat(review.forms().get(0).differences())
        .isNotEmpty()
        .allMatch(difference -> difference.what().it().equals("Il cognome"));
    assertThat(as(() -> studio.form(id, SCIA)).isNational()).isTrue();
    // when
    as(() -> studio.publish(id, today()));
    // then
    assertThat(forms.form(SCIA).version()).isNotEqualTo(inUse);
    assertThat(forms.form(SCIA, inUse).version()).as("kept for its cases").isEqualTo(inUse);
    as(() -> studio.takeBack(id, "prova"));
    assertThat(forms.form(SCIA).version()).isEqualTo(inUse);
    national.takeBack(adopted);
    assertThat(forms.form(SCIA).isNational()).isFalse();
  }

  @Test
  void aTableThatDoesNotFitIsNotPublishable() {
    // given
    String adopted = national.adopt(SCIA, "scia");
    String table = forms.adoptedFiles(SCIA).get(SCIA + ".labels.tsv");
    // when
    String id = propose(table + "non/esiste\tEtichetta\n");
    // then
    EditionReview review = as(() -> studio.review(id));
    assertThat(review.isPublishable()).isFalse();
    assertThat(review.forms().get(0).faults().toString())
        .contains(SCIA + ".labels.tsv", "riga", "non/esiste");
    as(() -> studio.discard(id));
    national.takeBack(adopted);
  }

  private String propose(String labels) {
    return stage.as(
        ADMINISTRATOR,
        () ->
            studio.propose(
                "etichette-" + ++counter,
                "etichette",
                Map.of(SCIA + ".labels.tsv", labels.getBytes(StandardCharsets.UTF_8))));
  }

  private <T> T as(Supplier<T> scene) {
    return stage.as(ADMINISTRATOR, scene);
  }

  private void as(Runnable scene) {
    stage.as(ADMINISTRATOR, scene);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneId.of("Europe/Rome")));
  }

  private ResultActions upload(byte[] zip) throws Exception {
    return web.perform(
        multipart(PATH)
            .file(new MockMultipartFile("package", "moduli.zip", "application/zip", zip))
            .with(user(identity.loadUserByUsername(ADMINISTRATOR)))
            .with(csrf()));
  }

  private static Matcher<String> has(String text) {
    return containsString(text);
  }

  private static Map<String, String> sample() {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name :
        new String[] {"02_entities/ent_place_v9.9.xsd", "04_forms/mod_sample_v9.9.xsd"}) {
      try {
        files.put(name, Files.readString(SAMPLE.resolve(name)));
      } catch (IOException unreadable) {
        throw new IllegalStateException(unreadable);
      }
    }
    return files;
  }

  private static byte[] zip(Map<String, String> files) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }
}
