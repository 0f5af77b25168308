package it.sportello.forms.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A package that means harm is refused with the file that does, and its other forms go on. */
class HostilePackageTest {

  private static final String OPEN =
      "<x:schema xmlns:x='http://www.w3.org/2001/XMLSchema' targetNamespace='../04_forms/bad'>";

  @TempDir private Path folder;

  static Stream<Arguments> schemas() {
    return Stream.of(
        Arguments.of("a tower of groups", OPEN + type(sequences(3_000)) + "</x:schema>"),
        Arguments.of(
            "more repetitions than memory",
            OPEN
                + type(
                    "<x:sequence maxOccurs='99999'><x:element name='a' maxOccurs='99999'/>"
                        + "<x:element name='b' minOccurs='99998' maxOccurs='99999'/></x:sequence>")
                + "</x:schema>"),
        Arguments.of(
            "a document type",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + OPEN + "&e;</x:schema>"),
        Arguments.of("half a file", OPEN),
        Arguments.of("no schema", "<html/>"),
        Arguments.of("nothing", ""),
        Arguments.of(
            "an import of itself from elsewhere",
            OPEN + "<x:import namespace='o' schemaLocation='jar:file:/x.jar!/o.xsd'/></x:schema>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  void aBadFormIsRefusedAndTheOtherIsNot(String why, String schema) throws IOException {
    // given
    Path sample = Path.of("src/test/resources/forms-package");
    try (var files = Files.walk(sample)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(sample.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
    Files.writeString(folder.resolve("04_forms/mod_bad_v9.9.xsd"), schema);
    // when
    ImportReport report = ImportReport.of(FormsPackage.open(folder));
    // then
    assertThat(report.forms())
        .extracting(form -> form.form() + " " + form.usable())
        .as(why)
        .containsExactly("bad false", "sample true");
    assertThat(report.forms().get(0).reason()).contains("mod_bad_v9.9.xsd");
  }

  private static String type(String content) {
    return "<x:element name='bad'><x:complexType>" + content + "</x:complexType></x:element>";
  }

  private static String sequences(int deep) {
    return "<x:sequence>".repeat(deep) + "</x:sequence>".repeat(deep);
  }
}
