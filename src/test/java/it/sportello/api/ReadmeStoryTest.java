package it.sportello.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.sportello.testing.WholeHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lines of the README that file, examine and issue a permit, run as they stand there. */
@WholeHouse
class ReadmeStoryTest {

  private static final Pattern STORY = Pattern.compile("```bash\n(set -euo.*?)```", Pattern.DOTALL);
  private static final long PATIENCE = 180;

  @LocalServerPort private int port;

  @TempDir Path folder;

  @Test
  void theStoryOfTheReadmeEndsWithATitle() throws Exception {
    // given
    mustHave("curl", "jq", "bash");
    Matcher readme = STORY.matcher(Files.readString(Path.of("README.md")));
    assertThat(readme.find()).as("the story in the README").isTrue();
    Path script = Files.writeString(folder.resolve("story.sh"), readme.group(1));
    Files.write(folder.resolve("progetto.pdf"), PermitByApiTest.pdf());
    // when
    var builder =
        new ProcessBuilder("bash", script.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile());
    builder.environment().put("SPORTELLO", "http://localhost:" + port);
    Process story = builder.start();
    boolean ended = story.waitFor(PATIENCE, TimeUnit.SECONDS);
    // then
    String told = Files.readString(folder.resolve("out"));
    assertThat(ended).as(told).isTrue();
    assertThat(story.exitValue()).as(told).isZero();
    assertThat(told).contains("ready: true", "permesso: Conclusa: favorevole");
    assertThat(Files.readAllBytes(folder.resolve("permesso.pdf"))).startsWith('%', 'P', 'D', 'F');
  }

  private static void mustHave(String... programs) throws IOException {
    for (String program : programs) {
      boolean there =
          Stream.of(System.getenv("PATH").split(":"))
              .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
      if ("true".equals(System.getenv("CI"))) {
        assertThat(there).as("program " + program).isTrue();
      }
      assumeTrue(there, "needs " + program);
    }
  }
}
