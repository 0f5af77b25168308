package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must not be on the class path, and the list of what is. */
class BannedArtefactsTest {

  private static final List<String> JARS =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(entry -> Path.of(entry).getFileName().toString())
          .toList();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "groovy,                                  a script engine",
    "js-scriptengine,                         a script engine",
    "nashorn-core,                            a script engine",
    "jython,                                  a script engine",
    "jruby,                                   a script engine",
    "camunda-bpm-spring-boot-starter-webapp,  grants what no rule denies",
    "camunda-bpm-spring-boot-starter-rest,    opens the engine to the world",
    "camunda-engine-rest,                     opens the engine to the world",
    "camunda-connect,                         calls from processes",
    "xalan,                                   fetches and runs",
    "xercesImpl,                              has its own defaults",
    "commons-collections-3,                   gadgets",
    "log4j-core,                              looks names up",
    "spring-boot-devtools,                    reloads code",
    "h2-console,                              a console"
  })
  void isNotThere(String artefact, String reason) {
    assertThat(JARS.stream().filter(jar -> jar.startsWith(artefact)).toList()).as(reason).isEmpty();
  }

  /**
   * CycloneDX writes it when the classes are made; only a Maven that is offline may leave it out.
   */
  @Test
  void theListOfWhatIsThereIsMade() throws Exception {
    Path list = Path.of("target/classes/META-INF/sbom/application.cdx.json");
    boolean offline = "is true".equals(System.getProperty("maven.offline"));
    assertThat(offline || Files.exists(list)).as("the list, or a reason for none").isTrue();
    if (Files.exists(list)) {
      assertThat(Files.readString(list))
          .contains(
              "\"CycloneDX\"", "camunda-engine", "spring-security-web", "bucket4j_jdk17-core");
    }
  }
}
