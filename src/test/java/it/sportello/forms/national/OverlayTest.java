package it.sportello.forms.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.sportello.forms.Field;
import it.sportello.forms.Form;
import it.sportello.forms.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels are tables that the office edits; what does not fit is refused with file and line. */
class OverlayTest {

  private static final Path SAMPLE = Path.of("src/test/resources/forms-package");
  private static final Path NATIONAL =
      Path.of(System.getProperty("sportello.shared", "../shared"), "mda");
  private static final String HEAD = "key\tlabel\thelp\twidget\torder\twhen\tmust\n";

  @TempDir private Path folder;

  private static final class National {

    private static final NationalForms FORMS = new NationalForms(FormsPackage.open(NATIONAL));
  }

  @Test
  void aLabelComesFromTheTableAndElseSaysThatItMustBeLookedAt() throws IOException {
    // given
    table("sample", "place/street\tVia\tCom’è sulla targa\tlong");
    table("shared", "*:zip\tCAP");
    // when
    Section section = pages().sections().get(0);
    // then
    Field places = section.fields().get(0);
    assertThat(places.label().it()).isEqualTo("Place (da rivedere)");
    assertThat(places.children())
        .extracting(field -> field.label().it() + " " + field.help().it() + " " + field.type())
        .containsExactly("Via Com’è sulla targa LONG_TEXT", "CAP  TEXT");
  }

  @Test
  void orderAndHidingFollowTheTable() throws IOException {
    // given
    table("sample", "place/street\tVia\t\t\t20\nplace/zip\tCAP\t\t\t10");
    // when, then
    assertThat(pages().sections().get(0).fields().get(0).children())
        .extracting(Field::key)
        .containsExactly("zip", "street");
    // given
    table("sample", "place/zip\t\t\thidden");
    // when, then
    assertThat(pages().sections().get(0).fields().get(0).children())
        .extracting(Field::key)
        .containsExactly("street");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // rows (tab as ~, line break as ;) | why | message
        "place/streat~Via | a path that is none | sample.tsv, riga 2: il modulo non ha «place/streat»",
        "place/zip~CAP;place/zip~CAP | the same twice | sample.tsv, riga 3: «place/zip» c’è già alla riga 2",
        "place/zip~CAP~~slider | a widget nobody knows | sample.tsv, riga 2: «slider» non è fra",
        "#remark;place/zip~CAP~~~first | an order that is no number | riga 3: l’ordine è un numero",
        "place/zip~CAP~~~~~~~~more | a column too many | sample.tsv, riga 2: ci sono 10 colonne",
        "place/zip~CAP~~~~a__b = 1 | an answer nobody gives | riga 2: nessuna domanda si chiama «a__b»"
      })
  void whatDoesNotFitIsRefusedWithFileAndLine(String rows, String why, String message)
      throws IOException {
    // given
    table("sample", rows.replace('~', '\t').replace(';', '\n'));
    // when, then
    assertThatThrownBy(this::pages)
        .as(why)
        .isInstanceOf(OverlayRefused.class)
        .hasMessageContaining(message);
  }

  @Test
  void everyLabelOfTheHouseIsThereInEnglishToo() {
    for (String table : List.of("shared", "cila", "scia", "permesso_di_costruire")) {
      assertThat(OverlayTable.read(table, Optional.empty()))
          .allSatisfy(
              row -> {
                assertThat(row.label().isEmpty()).isEqualTo(row.english().label().isEmpty());
                assertThat(row.help().isEmpty()).isEqualTo(row.english().help().isEmpty());
              });
    }
  }

  @Test
  void theSharedTableNamesOnlyWhatThePackageHas() {
    assumeTrue(Files.isDirectory(NATIONAL), "no package at " + NATIONAL);
    // given
    Set<String> known = new HashSet<>();
    for (String form : National.FORMS.names()) {
      National.FORMS
          .model(form)
          .each(
              element -> {
                known.add(Overlay.entity(element) + ":" + element.name());
                known.add("*:" + element.name());
              });
    }
    // when, then
    assertThat(OverlayTable.read("shared", Optional.empty()))
        .hasSizeGreaterThan(700)
        .allSatisfy(row -> assertThat(known).as("line " + row.line()).contains(row.key()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cila",
        "scia",
        "scia_alternativa",
        "permesso_di_costruire",
        "segnalazione_certificata_agibilita",
        "comunicazione_inizio_lavori",
        "comunicazione_fine_lavori",
        "esercizio_vicinato_apertura"
      })
  void everyQuestionOfTheDemoFormsHasALabelOfItsOwn(String name) {
    assumeTrue(Files.isDirectory(NATIONAL), "no package at " + NATIONAL);
    // when
    Form form = National.FORMS.pages(name);
    // then
    assertThat(form.documents()).isNotEmpty();
    assertThat(Pattern.compile("it=([^,]*da rivedere[^,]*)").matcher(form.toString()).results())
        .extracting(MatchResult::group)
        .isEmpty();
  }

  private Form pages() {
    return new NationalForms(FormsPackage.open(SAMPLE), Optional.of(folder)).pages("sample");
  }

  private void table(String name, String rows) throws IOException {
    Files.writeString(folder.resolve(name + ".tsv"), HEAD + rows + "\n");
  }
}
