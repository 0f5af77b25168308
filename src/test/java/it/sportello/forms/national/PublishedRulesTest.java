package it.sportello.forms.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import it.sportello.forms.Text;
import it.sportello.forms.national.Finding.Layer;
import it.sportello.forms.national.FormRules.State;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.transform.TransformerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published rules are applied as they are, in a closed room; broken ones make nothing invalid. */
class PublishedRulesTest {

  private static final String INSTANCE =
      """
      <s:modulo_sample xmlns:s='../04_forms/sample' xmlns:p='../02_entities/place'>\
      <s:place code='1'><p:street>Via Roma</p:street></s:place>\
      <s:place code='2'><p:street>Via Po</p:street></s:place></s:modulo_sample>""";
  private static final String RULE =
      "<sch:pattern id='places'><sch:rule context='s:place'>%s</sch:rule></sch:pattern>";

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // role | blocks | reason
        "         | true  | a condition without a role is one",
        "error    | true  | an error",
        "warning  | false | it says itself that it only warns"
      })
  void aFailedAssertionIsFoundAtItsElement(String role, boolean blocks, String why)
      throws IOException {
    // given
    String kind = role == null ? "" : "role='" + role + "'";
    rules(
        RULE.formatted("<sch:assert " + kind + " test=\"@code='1'\">Il codice è uno</sch:assert>"));
    // when
    List<Finding> findings = check(Duration.ofSeconds(60));
    // then
    assertThat(findings)
        .as(why)
        .containsExactly(
            new Finding(
                Layer.SCHEMATRON,
                "/modulo_sample/place[2]",
                new Text("Il codice è uno [places]", ""),
                blocks));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // why                | state          | what stands in the pattern
        "no rule              | NO_PATTERNS    | <!-- nothing -->",
        "a prefix nobody knows| NOT_COMPILABLE | <sch:rule context='s:place'><sch:assert test='zz:x'>a</sch:assert></sch:rule>",
        "a function nobody has| NOT_COMPILABLE | <sch:rule context='s:place'><sch:assert test='nobody(.)'>a</sch:assert></sch:rule>",
        "Java                 | NOT_COMPILABLE | <sch:rule context='s:place'><sch:let name='x' value='rt:exit(3)' xmlns:rt='java:java.lang.System'/><sch:assert test='$x'>a</sch:assert></sch:rule>",
        "a stylesheet          | NOT_COMPILABLE | <xsl:function name='s:f' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:result-document href='file:///nowhere/x'/></xsl:function><sch:rule context='s:place'><sch:assert test='true()'>a</sch:assert></sch:rule>",
        "a missing fragment   | NOT_COMPILABLE | <sch:include href='missing.sch'/>",
        "a fragment elsewhere | NOT_COMPILABLE | <sch:include href='file:///etc/hostname'/>",
        "a fragment above     | NOT_COMPILABLE | <sch:include href='../../../../etc/hostname'/>"
      })
  void rulesThatCannotBeAppliedAreSaidAndMakeNothingInvalid(String why, State state, String pattern)
      throws IOException {
    // given
    rules("<sch:pattern id='places'>" + pattern + "</sch:pattern>");
    // when
    FormRules rules = new PackageRules(open(), patience(60)).of("sample");
    // then
    assertThat(rules.state()).as(why + ": " + rules.reason()).isEqualTo(state);
    assertThat(rules.reason()).isNotBlank();
    assertThat(check(Duration.ofSeconds(60))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "string-length(doc('CANARY')) ge 0",
        "document('CANARY')",
        "doc-available('CANARY')",
        "unparsed-text('CANARY')",
        "unparsed-text-available('CANARY')",
        "collection('CANARY')",
        "uri-collection('CANARY')",
        "unparsed-text('file:///etc/hostname') != ''",
        "doc-available('file:///etc/hostname')",
        "string-length(environment-variable('PATH')) gt 0",
        "exists(available-environment-variables())",
        "json-doc('CANARY') != ''"
      })
  void aConditionReachesNothingOutside(String condition) throws IOException {
    // given
    var asked = new AtomicInteger();
    HttpServer canary = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    canary.createContext("/", exchange -> asked.incrementAndGet());
    canary.start();
    String address = "http://127.0.0.1:" + canary.getAddress().getPort() + "/x.xml";
    // it would be found, were the condition to hold
    rules(
        RULE.formatted(
            "<sch:report test=\""
                + condition.replace("CANARY", address)
                + "\">got it</sch:report>"));
    // when
    List<Finding> findings = check(Duration.ofSeconds(60));
    canary.stop(0);
    // then
    assertThat(findings).isEmpty();
    assertThat(asked).hasValue(0);
  }

  @Test
  void aListInThePackageMayBeRead() throws IOException {
    // given
    rules(
        RULE.formatted(
            "<sch:assert test=\"document('../01_vocabularies/v.xml')//c = @code\">no</sch:assert>"));
    Files.createDirectories(folder.resolve("01_vocabularies"));
    Files.writeString(folder.resolve("01_vocabularies/v.xml"), "<l><c>1</c></l>");
    // when, then
    assertThat(check(Duration.ofSeconds(60)))
        .extracting(Finding::path)
        .containsExactly("/modulo_sample/place[2]");
  }

  @Test
  void takesNoDocumentType() throws IOException {
    // given
    rules(RULE.formatted("<sch:assert test='false()'>&e;</sch:assert>"));
    Path file = folder.resolve("04_forms/mod_sample_v9.9.sch");
    Files.writeString(
        file, "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + Files.readString(file));
    // when
    FormRules rules = new PackageRules(open(), patience(60)).of("sample");
    // then
    assertThat(rules.state()).isEqualTo(State.NOT_COMPILABLE);
  }

  @Test
  void rulesThatTakeTooLongAreSetAside() throws IOException {
    // given
    rules(
        RULE.formatted(
            "<sch:assert test='count(for $i in 1 to 20000000 return $i[. mod 7 = 3]) = 0'>"
                + "a</sch:assert>"));
    var rules = new PackageRules(open(), patience(60));
    assertThat(rules.of("sample").isReady()).isTrue();
    // when
    var hasty = new PackageRules(open(), new Patience(Duration.ofMillis(1)));
    RulesResult result = hasty.apply("sample", INSTANCE.getBytes(StandardCharsets.UTF_8));
    // then
    assertThat(result.notApplied()).contains("interrotto");
    assertThat(hasty.of("sample").state()).isEqualTo(State.TOO_SLOW);
  }

  @Test
  void theTransformerOfTheHouseStaysTheJdks() {
    assertThat(TransformerFactory.newInstance().getClass().getName())
        .startsWith("com.sun.org.apache.xalan.internal");
  }

  private void rules(String patterns) throws IOException {
    Path sample = Path.of("src/test/resources/forms-package");
    try (var files = Files.walk(sample)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(sample.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
    Files.writeString(
        folder.resolve("04_forms/mod_sample_v9.9.sch"),
        """
        <sch:schema xmlns:sch='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt2'>
        <sch:ns prefix='s' uri='../04_forms/sample'/>%s</sch:schema>"""
            .formatted(patterns));
  }

  private List<Finding> check(Duration longest) {
    return new InstanceCheck(open(), longest)
        .check("sample", INSTANCE.getBytes(StandardCharsets.UTF_8));
  }

  private FormsPackage open() {
    return FormsPackage.open(folder);
  }

  private static Patience patience(int seconds) {
    return new Patience(Duration.ofSeconds(seconds));
  }
}
