package it.sportello.forms.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with an instance is said at its element, in words, and once. */
class InstanceCheckTest {

  private static final Path SAMPLE = Path.of("src/test/resources/forms-package");
  private static final Path NATIONAL = Path.of("../shared/mda");
  private static final String HEAD =
      "<s:modulo_sample xmlns:s='../04_forms/sample' xmlns:p='../02_entities/place'>";
  private static final String FOOT = "</s:modulo_sample>";
  private static final String GOOD = "<s:place code='1'><p:street>Via Roma</p:street></s:place>";

  @TempDir private Path folder;

  static Stream<Arguments> instances() {
    return Stream.of(
        //           why                                     instance
        //                  layer  path                        message
        Arguments.of(
            "the second of several, by its number",
            HEAD + GOOD + "<s:place code='1'/>" + FOOT,
            "XSD",
            "/modulo_sample/place[2]",
            "elemento incompleto, manca street: s:place"),
        Arguments.of(
            "an attribute that must be there",
            HEAD + "<s:place><p:street>x</p:street></s:place>" + FOOT,
            "XSD",
            "/modulo_sample/place",
            "manca un attributo obbligatorio: code"),
        Arguments.of(
            "a value of another form, told once",
            HEAD + GOOD.replace("</s:place>", "<p:zip>40x</p:zip></s:place>") + FOOT,
            "XSD",
            "/modulo_sample/place/zip",
            "il valore non ha la forma richiesta: 40x"),
        Arguments.of(
            "an element in the place of another",
            HEAD + "<s:place code='1'><p:zip>40100</p:zip></s:place>" + FOOT,
            "XSD",
            "/modulo_sample/place/zip",
            "manca street, al suo posto c’è zip"),
        Arguments.of(
            "another form", "<other/>", "XSD", "/other", "l’elemento iniziale non è quello"),
        Arguments.of(
            "a document type",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + HEAD + "&e;" + FOOT,
            "XML",
            "",
            "XML con DOCTYPE"),
        Arguments.of(
            "half a file", HEAD + GOOD, "XML", "/modulo_sample", "XML non leggibile alla riga 1"),
        Arguments.of(
            "a tower of elements",
            "<a>".repeat(200) + "</a>".repeat(200),
            "XML",
            "/a".repeat(100),
            "troppo complesso"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("instances")
  void saysWhereAndWhy(String why, String instance, String layer, String path, String message)
      throws IOException {
    // when
    Finding first = check(instance).get(0);
    // then
    assertThat(first.layer().name()).as(why).isEqualTo(layer);
    assertThat(first.path()).as(why).isEqualTo(path);
    assertThat(first.message().it()).as(why).contains(message);
    assertThat(first.message().en()).as(why).isNotBlank().isNotEqualTo(first.message().it());
  }

  @Test
  void findsNothingWrongWithAValidInstance() throws IOException {
    assertThat(check(HEAD + GOOD + GOOD + FOOT)).isEmpty();
  }

  @Test
  void tellsTheSameFaultOnlyOnce() throws IOException {
    // given
    String wrong = HEAD + GOOD.replace("</s:place>", "<p:zip>40x</p:zip></s:place>") + FOOT;
    // when, then
    assertThat(check(wrong)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cila", "permesso_di_costruire", "esercizio_vicinato_apertura"})
  void takesTheNationalExamples(String form) {
    // given
    var national = new InstanceCheck(FormsPackage.open(NATIONAL));
    Path example = Path.of("../shared/examples/mda", form + ".xml");
    // when, then
    assertThat(national.check(form, example)).isEmpty();
    assertThat(national.check(form.equals("cila") ? "scia" : "cila", example)).isNotEmpty();
  }

  @Test
  void canUseEveryNationalForm() {
    // when
    ImportReport report = ImportReport.of(FormsPackage.open(NATIONAL));
    // then
    assertThat(report.version()).isEqualTo("1.0.7");
    assertThat(report.forms()).hasSize(79).allMatch(ImportReport.FormLine::usable);
    assertThat(report.brokenSchemas())
        .anyMatch(broken -> broken.contains("ent_aua_quadro_perlievi"))
        .anyMatch(broken -> broken.contains("strutture_ricettive_alberghiere"));
  }

  private List<Finding> check(String instance) throws IOException {
    Path file = Files.writeString(folder.resolve("instance.xml"), instance);
    return new InstanceCheck(FormsPackage.open(SAMPLE)).check("sample", file);
  }
}
