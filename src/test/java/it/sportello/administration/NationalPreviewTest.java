package it.sportello.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.sportello.demo.Stage;
import it.sportello.forms.Field;
import it.sportello.forms.Form;
import it.sportello.forms.national.OverlayRefused;
import it.sportello.identity.Identity;
import it.sportello.identity.NotPermitted;
import it.sportello.testing.WholeHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.WebApplicationContext;

/** The office reads national forms as people would, with the labels that it has just written. */
@WholeHouse
class NationalPreviewTest {

  private static final Path PACKAGE = Path.of("..", "shared", "mda");
  private static final String EDITION = "1.0.7-prova";
  private static final String ADMINISTRATOR = "sara.monti";

  @TempDir private static Path folder;

  @Autowired private AdministratorOnly door;
  @Autowired private Stage stage;
  @Autowired private Identity identity;
  @Autowired private WebApplicationContext context;

  @BeforeAll
  static void aPackageThatWasTakenIn() throws IOException {
    FileSystemUtils.copyRecursively(PACKAGE, folder.resolve("packages").resolve(EDITION));
  }

  @Test
  void aFormIsShownWithTheLabelsOfTheOffice() throws IOException {
    // given
    Path tables = Files.createDirectories(folder.resolve("tables"));
    String house = Files.readString(Path.of("forms", "national", "shared.tsv"));
    Files.writeString(
        tables.resolve("shared.tsv"), house.replace("*:cognome\tCognome", "*:cognome\tIl cognome"));
    // when
    Form plain = stage.as(ADMINISTRATOR, () -> previews("").form(EDITION, "cila"));
    Form ours = stage.as(ADMINISTRATOR, () -> previews(tables.toString()).form(EDITION, "cila"));
    // then
    assertThat(plain.sections()).hasSizeGreaterThan(5);
    assertThat(labels(plain)).doesNotContain("Il cognome");
    assertThat(labels(ours)).contains("Il cognome");
  }

  @Test
  void aTableThatDoesNotFitIsToldWithFileAndLine() throws IOException {
    // given
    Path tables = Files.createDirectories(folder.resolve("wrong"));
    String house = Files.readString(Path.of("forms", "national", "cila.tsv"));
    Files.writeString(tables.resolve("cila.tsv"), house + "non/esiste\tEtichetta\t\t\t\t\t\n");
    // when
    NationalPreviews previews = previews(tables.toString());
    // then
    assertThatExceptionOfType(OverlayRefused.class)
        .isThrownBy(() -> stage.as(ADMINISTRATOR, () -> previews.form(EDITION, "cila")))
        .withMessageContaining("cila.tsv");
  }

  @Test
  void everyFormOfThePackageIsListedAndNoOther() {
    List<NationalPreviews.Kept> kept = stage.as(ADMINISTRATOR, () -> previews("").packages());
    assertThat(kept).hasSize(1);
    assertThat(kept.get(0).forms()).hasSizeGreaterThan(70).contains("cila", "scia");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> stage.as(ADMINISTRATOR, () -> previews("").form(EDITION, "niente")));
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> stage.as(ADMINISTRATOR, () -> previews("").form("..", "cila")));
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> stage.as("luca.ferri", () -> previews("").packages()));
  }

  @Test
  void withoutAPackageThePageSaysHowToTakeOneIn() throws Exception {
    MockMvc web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
    String page =
        web.perform(
                get("/amministrazione/moduli/nazionali")
                    .with(user(identity.loadUserByUsername(ADMINISTRATOR))))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("forms import");
  }

  private NationalPreviews previews(String overlays) {
    return new NationalPreviews(door, folder.resolve("packages"), overlays);
  }

  private static List<String> labels(Form form) {
    return form.sections().stream()
        .flatMap(section -> section.questions().stream())
        .map(Field::label)
        .map(label -> label.it())
        .toList();
  }
}
