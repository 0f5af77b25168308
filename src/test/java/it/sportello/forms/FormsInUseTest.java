package it.sportello.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sportello.testing.WholeHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every form is usable, and a form that is not says which file and field, alone. */
@WholeHouse
class FormsInUseTest {

  @Autowired private Forms forms;
  @Autowired private ConditionLanguage conditions;

  static Stream<String> ids() throws IOException {
    return FormFilesTest.manifests()
        .map(file -> file.getFileName().toString().replace(".manifest.json", ""));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyFormIsReadOverWithoutAFault(String id) {
    Form form = forms.form(id);
    assertThat(form.sections()).isNotEmpty();
    assertThat(form.sections()).allSatisfy(s -> assertThat(s.questions()).isNotEmpty());
    assertThat(forms.check(form, Map.of(), new FieldCheck.Context("037006"))).isNotEmpty();
  }

  /** What cases were filed on before stays as it was. */
  @ParameterizedTest
  @CsvSource({"permesso-di-costruire,5", "scia-edilizia,5", "cila,4", "suap-vicinato-apertura,4"})
  void anEarlierVersionIsKept(String id, int sections) {
    Form earlier = forms.form(id, "2026-01");
    assertThat(earlier.version()).isEqualTo("2026-01");
    assertThat(earlier.sections()).hasSize(sections);
    assertThat(forms.form(id, "1999-99").version()).isEqualTo(forms.form(id).version());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          broken-syntax    | broken-syntax.form    |          | riga 4: non è JSON
          broken-component | broken-component.form | carousel | sconosciuto
          broken-condition | broken-condition.form | second   | non è FEEL
          broken-loop      | broken-loop.form      | second   | non può ripetere
          broken-name      | broken-name.form      | second   | nessuna domanda dà
          broken-section   | nowhere.form          |          | il file non c’è
          """)
  void aBrokenFormIsIsolated(String id, String file, String field, String message) {
    // when, then
    assertThatThrownBy(() -> forms.form(id))
        .isInstanceOfSatisfying(
            BrokenForm.class,
            broken ->
                assertThat(broken.faults())
                    .anySatisfy(
                        fault -> {
                          assertThat(fault.file()).isEqualTo(file);
                          assertThat(fault.field()).isEqualTo(field == null ? "" : field);
                          assertThat(fault.what().it()).contains(message);
                          assertThat(fault.what().en()).isNotBlank().doesNotContain(message);
                        }));
    assertThat(forms.form("cila").sections()).isNotEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          for i in 1..1000000000 return i                    | a loop
          count(for i in 1..1000000000 return i) > 3         | a loop inside
          some x in 1..1000000000 satisfies x = 3            | a search through a range
          2 ** 1000000000 > 1                                | a power
          matches(a, "(a+)+$")                               | a pattern that backtracks
          {f: function(x) f(x), r: f(1)}.r = 1               | a function of its own
          string join(["a"], a) = "x"                        | a function that is not listed
          get value({a: 1}, "a") = 1                         | another one
          a =                                                | half an expression
          """)
  void aConditionThatCouldLoopOrEatMemoryIsRefusedUnread(String expression, String why) {
    assertThat(conditions.read(expression).fault().isEmpty()).as(why).isFalse();
  }

  @Test
  void aConditionSaysWhichAnswersItNames() {
    ConditionLanguage.Reading reading =
        conditions.read("=not(list contains(a, \"x\") = true or b != \"y\") and c = true");
    assertThat(reading.fault().isEmpty()).isTrue();
    assertThat(reading.names()).containsExactlyInAnyOrder("a", "b", "c");
  }

  // ------------------------------------------------------------ the national forms

  private static final Map<String, String> OURS =
      Map.of(
          "permesso_di_costruire", "permesso-di-costruire",
          "scia", "scia-edilizia",
          "scia_alternativa", "scia-alternativa",
          "cila", "cila",
          "segnalazione_certificata_agibilita", "agibilita",
          "comunicazione_inizio_lavori", "inizio-lavori",
          "comunicazione_fine_lavori", "fine-lavori");

  private record Row(String form, String element, String section, String asked) {}

  static Stream<Row> national() throws IOException {
    Path table = Path.of("src/test/resources/forms/national-sections.tsv");
    return Files.readAllLines(table).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(
            c -> {
              String[] ours = (c[3] + "#").split("#", -1);
              return new Row(c[0], c[1] + "/" + c[2], ours[0], ours[1]);
            });
  }

  @ParameterizedTest
  @MethodSource("national")
  void everySectionOfTheNationalFormsIsAsked(Row row) {
    Form form = forms.form(OURS.get(row.form()));
    if (row.section().equals("documents")) {
      assertThat(form.documents()).isNotEmpty();
      return;
    }
    Section section = form.section(row.section());
    Stream<String> groups =
        section.fields().stream().filter(f -> f.type() == FieldType.GROUP).map(Field::key);
    Stream<String> questions = section.questions().stream().map(Field::key);
    assertThat(Stream.concat(groups, questions)).contains(row.asked());
  }

  /** The table names all that the outline names; there where the outline is at hand. */
  @Test
  void theTableIsComplete() throws IOException {
    Path outline =
        Path.of(System.getProperty("sportello.shared", "../shared"), "domain", "forms.md");
    Assumptions.assumeTrue(Files.exists(outline), "needs the outline");
    Set<String> known =
        national().map(row -> row.form() + "/" + row.element()).collect(Collectors.toSet());
    List<String> missing =
        NationalOutline.of(outline).stream().filter(path -> !known.contains(path)).toList();
    assertThat(known).hasSizeGreaterThan(150);
    assertThat(missing).isEmpty();
  }
}
