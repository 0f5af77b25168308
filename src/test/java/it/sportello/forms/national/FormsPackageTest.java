package it.sportello.forms.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A package is read whole and safely, from a folder or a ZIP, or refused with the reason. */
class FormsPackageTest {

  private static final String FORM = "04_forms/mod_sample_v9.9.xsd";
  private static final String SCHEMA =
      """
      <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="../04_forms/sample">
        <!-- import -->
        <xsd:element name="modulo_sample" type="xsd:string"/>
      </xsd:schema>""";

  @TempDir private Path folder;

  @Test
  void readsAZipLikeAFolder() throws IOException {
    // given
    Path zip = zip(Map.of("top/" + FORM, SCHEMA));
    // when
    FormsPackage read = FormsPackage.open(zip);
    // then
    assertThat(read.forms()).containsExactly("sample");
    assertThat(read.version()).isEqualTo("9.9");
    assertThat(ImportReport.of(read).allUsable()).isTrue();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "../evil.xsd,             a name that leads out",
    "/etc/evil.xsd,           an absolute name",
    "04_FORMS/mod_sample_v9.9.xsd, the same name in other letters",
    "'04_forms/a\tb.xsd',     a control character"
  })
  void refusesUnsafeNames(String name, String why) throws IOException {
    // given
    var files = new TreeMap<>(Map.of(FORM, SCHEMA));
    files.put(name, "x");
    Path zip = zip(files);
    // when, then
    assertThatThrownBy(() -> FormsPackage.open(zip)).as(why).isInstanceOf(PackageRefused.class);
  }

  @Test
  void refusesABomb() throws IOException {
    // given
    Path zip = zip(Map.of(FORM, SCHEMA, "04_forms/bomb.xsd", "0".repeat(20_000_000)));
    // when, then
    assertThatThrownBy(() -> FormsPackage.open(zip)).hasMessageContaining("troppo grande");
  }

  @Test
  void refusesWhatIsNoPackage() throws IOException {
    // given
    Path text = Files.writeString(folder.resolve("x.zip"), "no archive");
    // when, then
    assertThatThrownBy(() -> FormsPackage.open(text)).hasMessageContaining("danneggiato");
    assertThatThrownBy(() -> FormsPackage.open(folder.resolve("none")))
        .hasMessageContaining("non si può leggere");
    assertThatThrownBy(() -> FormsPackage.open(zip(Map.of("a.txt", "x"))))
        .hasMessageContaining("alcun modulo");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"missing.xsd", "http", "file:///etc/hostname", "../../../../etc/hostname"})
  void fetchesNothingThatASchemaAsksFor(String location) throws IOException {
    // given
    var asked = new AtomicInteger();
    HttpServer canary = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    canary.createContext("/", exchange -> asked.incrementAndGet());
    canary.start();
    String remote = "http://127.0.0.1:" + canary.getAddress().getPort() + "/x.xsd";
    String place = location.equals("http") ? remote : location;
    String importing = "<xsd:import namespace=\"other\" schemaLocation=\"" + place + "\"/>";
    Path zip = zip(Map.of(FORM, SCHEMA.replace("<!-- import -->", importing)));
    // when
    ImportReport report = ImportReport.of(FormsPackage.open(zip));
    canary.stop(0);
    // then
    assertThat(report.allUsable()).isFalse();
    assertThat(report.forms().get(0).reason()).contains("mod_sample_v9.9.xsd", "importa");
    assertThat(asked).hasValue(0);
  }

  private Path zip(Map<String, String> files) throws IOException {
    Path zip = folder.resolve("package.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (var file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return zip;
  }
}
