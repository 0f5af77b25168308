package it.sportello.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.Sportello;
import it.sportello.forms.national.PackageStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file gets its line, whatever is in it, and the others are checked all the same. */
class FormsCommandTest {

  private static final String HEAD =
      "<s:modulo_sample xmlns:s='../04_forms/sample' xmlns:p='../02_entities/place'>";
  private static final String PLACE = "<s:place code='1'><p:street>Via Roma</p:street></s:place>";
  private static final String FOOT = "</s:modulo_sample>";
  private static final String GOOD = HEAD + PLACE + FOOT;

  @TempDir private Path folder;
  private final StringWriter said = new StringWriter();

  @Test
  void eachFileGetsItsLine() throws IOException {
    // given: name of the file, and what is in it
    Map<String, byte[]> files = new TreeMap<>();
    files.put("a-good.xml", bytes(GOOD));
    files.put("b-half.xml", bytes(HEAD + PLACE));
    files.put("c-other-form.xml", bytes("<modulo_other xmlns='../04_forms/other'/>"));
    files.put("d-unknown.xml", bytes(HEAD + PLACE + "<s:nobody/>" + FOOT));
    files.put("e-doctype.xml", bytes("<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x'>" + GOOD));
    files.put("f-laughs.xml", bytes(laughs()));
    files.put("g-deep.xml", bytes("<a>".repeat(200_000)));
    files.put(
        "h-encoding.xml", GOOD.replace("Roma", "Forlì").getBytes(StandardCharsets.ISO_8859_1));
    files.put("i-no-such-encoding.xml", bytes("<?xml version='1.0' encoding='none'?>" + GOOD));
    files.put("j-empty.xml", new byte[0]);
    files.put("k-no-xml.xml", bytes("%PDF-1.7"));
    files.put("m-day.xml", bytes(GOOD.replace("Via Roma", "31/02/2026")));
    files.put("z-good.xml", bytes(GOOD));
    List<String> words = new ArrayList<>(check());
    for (var file : files.entrySet()) {
      words.add(Files.write(folder.resolve(file.getKey()), file.getValue()).toString());
    }
    words.add(words.size() - 1, folder.resolve("l-missing.xml").toString());
    // when
    int status = run(words);
    // then
    assertThat(status).isEqualTo(1);
    assertThat(lines())
        .containsExactly(
            "a-good.xml VALID ",
            "b-half.xml INVALID XML",
            "c-other-form.xml INVALID XSD",
            "d-unknown.xml INVALID XSD",
            "e-doctype.xml INVALID XML",
            "f-laughs.xml INVALID XML",
            "g-deep.xml INVALID XML",
            "h-encoding.xml INVALID XML",
            "i-no-such-encoding.xml INVALID XML",
            "j-empty.xml INVALID XML",
            "k-no-xml.xml INVALID XML",
            "m-day.xml VALID VALUES",
            "l-missing.xml INVALID XML",
            "z-good.xml VALID ");
    assertThat(said.toString()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void saysWhyAPackageCannotBeUsed() throws IOException {
    // given
    Path schema = folder.resolve("p/04_forms/mod_sample_v9.9.xsd");
    Files.createDirectories(schema.getParent());
    Files.writeString(
        schema,
        """
        <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
          <xsd:import namespace="x" schemaLocation="../02_entities/none.xsd"/>
        </xsd:schema>""");
    Path good = Files.writeString(folder.resolve("good.xml"), GOOD);
    // when
    int status =
        run(
            List.of(
                "forms",
                "check",
                "--package",
                folder.resolve("p").toString(),
                "--form",
                "sample",
                good.toString()));
    // then
    assertThat(status).isEqualTo(2);
    assertThat(said.toString())
        .contains("04_forms/mod_sample_v9.9.xsd", "../02_entities/none.xsd")
        .doesNotContain("Exception");
  }

  @Test
  void takesAPackageInBesideOthers() throws IOException {
    // given
    Path report = folder.resolve("report.json");
    String[] words = {
      "forms",
      "import",
      "src/test/resources/forms-package",
      "--report",
      report.toString(),
      "--into",
      folder.resolve("editions").toString()
    };
    // when
    int first = run(List.of(words));
    int again = run(List.of(words));
    // then
    assertThat(List.of(first, again)).containsOnly(0);
    assertThat(new PackageStore(folder.resolve("editions")).editions())
        .singleElement()
        .asString()
        .startsWith("9.9-");
    assertThat(Files.readString(report)).contains("modulo_sample", "ABSENT");
  }

  private static String laughs() {
    var entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 20; i++) {
      entities.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    return entities + "]><x>&a19;</x>";
  }

  private static List<String> check() {
    return List.of(
        "forms", "check", "--package", "src/test/resources/forms-package", "--form", "sample");
  }

  private List<String> lines() {
    return said.toString()
        .lines()
        .map(line -> line.split("\t", -1))
        .map(part -> Path.of(part[0]).getFileName() + " " + part[1] + " " + part[2])
        .toList();
  }

  private int run(List<String> words) {
    var writer = new PrintWriter(said, true);
    return Commands.run(Sportello.class, writer, writer, words.toArray(String[]::new));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
