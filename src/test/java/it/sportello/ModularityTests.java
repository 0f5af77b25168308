package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Who may know whom: as each module's {@code package-info} says, and as {@code docs} draws it. */
class ModularityTests {

  private static final ApplicationModules MODULES = ApplicationModules.of(Sportello.class);

  @Test
  void modulesKnowOnlyWhomTheySay() {
    MODULES.verify();
  }

  @Test
  void thePictureOfTheModulesIsUpToDate() throws IOException {
    // given
    Path drawn = Path.of("target/modules-picture");
    // when
    new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(drawn.toString()))
        .writeModulesAsPlantUml();
    // then
    assertThat(Files.readAllLines(Path.of("docs/modules.puml")))
        .as("copy target/modules-picture/components.puml to docs/modules.puml")
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(drawn.resolve("components.puml")));
  }
}
