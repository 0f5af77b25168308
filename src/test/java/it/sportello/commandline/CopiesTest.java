package it.sportello.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.Sportello;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.PostgresServer;
import it.sportello.testing.WholeHouse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A house that was copied away comes back whole, also on another database, and only when empty. */
@WholeHouse
class CopiesTest {

  @Autowired private Stage stage;
  @Autowired private Environment environment;
  @TempDir private Path folder;

  private final StringWriter said = new StringWriter();

  @Test
  void goesFromH2ToPostgresAndStaysTrue() {
    // given
    CaseNumber number = stage.filePermit();
    stage.nameOfficer(number);
    Path copy = folder.resolve("copy");
    // when
    int copied = run(here(), "backup", copy.toString());
    List<String> there = postgres();
    int taken = run(there, "restore", copy.toString());
    // then
    assertThat(List.of(copied, taken)).as(said.toString()).containsOnly(Commands.DONE);
    assertThat(run(there, "verify-audit")).as(said.toString()).isEqualTo(Commands.DONE);
    assertThat(run(there, "verify")).as(said.toString()).isEqualTo(Commands.DONE);
    assertThat(run(there, "restore", copy.toString())).isEqualTo(Commands.MISUSED);
    assertThat(said.toString()).contains("La base di dati non è vuota");
  }

  @Test
  void doesNotWriteIntoAFolderThatHoldsSomething() {
    // when
    int status = run(here(), "backup", Path.of("src").toString());
    // then
    assertThat(status).isEqualTo(Commands.MISUSED);
    assertThat(said.toString()).contains("La cartella src non è vuota.");
  }

  private int run(List<String> settings, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(settings);
    var out = new PrintWriter(said, true);
    return Commands.run(Sportello.class, out, out, all.toArray(String[]::new));
  }

  private List<String> here() {
    return List.of(
        "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
        "--sportello.documents.store=" + environment.getProperty("sportello.documents.store"),
        "--sportello.audit.keys=" + environment.getProperty("sportello.audit.keys"));
  }

  private List<String> postgres() {
    return List.of(
        "--spring.datasource.url=" + PostgresServer.freshDatabase(),
        "--spring.datasource.username=postgres",
        "--spring.datasource.password=postgres",
        "--sportello.documents.store=" + folder.resolve("documents"),
        "--sportello.audit.keys=" + environment.getProperty("sportello.audit.keys"));
  }
}
