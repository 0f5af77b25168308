package it.sportello.forms.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions of a package live side by side, and appear whole or not at all. */
class PackageStoreTest {

  private static final Path SAMPLE = Path.of("src/test/resources/forms-package");
  private static final String FORM = "04_forms/mod_sample_v9.9.xsd";
  private static final Map<String, Object> ANSWERS =
      Map.of("place", List.of(Map.of("place@code", "1", "place/street", "Via Roma")));

  @TempDir private Path folder;
  private PackageStore store;

  @BeforeEach
  void open() {
    store = new PackageStore(folder.resolve("editions"));
  }

  @Test
  void twoEditionsOfOneVersionLiveSideBySide() throws IOException {
    // given: the second wants a number too
    Path changed = copy();
    Path entity = changed.resolve("02_entities/ent_place_v9.9.xsd");
    Files.writeString(
        entity,
        Files.readString(entity)
            .replace(
                "<xsd:element name=\"zip\"",
                "<xsd:element name=\"number\" type=\"xsd:string\"/><xsd:element name=\"zip\""));
    // when
    String first = publish(SAMPLE);
    String second = publish(changed);
    // then
    assertThat(store.editions()).containsExactlyInAnyOrder(first, second).hasSize(2);
    byte[] instance = store.forms(first).write("sample", ANSWERS);
    assertThat(store.forms(first).read("sample", instance)).isEqualTo(ANSWERS);
    assertThatThrownBy(() -> store.forms(second).read("sample", instance))
        .isInstanceOf(AnswersRefused.class)
        .hasMessageContaining("number");
  }

  @Test
  void thePackageThatIsThereChangesNothing() {
    String first = publish(SAMPLE);
    assertThat(publish(SAMPLE)).isEqualTo(first);
    assertThat(store.editions()).containsExactly(first);
  }

  @Test
  void aBrokenPackageLeavesNothing() throws IOException {
    // given
    Path broken = copy();
    Files.delete(broken.resolve("02_entities/ent_place_v9.9.xsd"));
    // when, then
    assertThatThrownBy(() -> publish(broken))
        .isInstanceOf(PackageRefused.class)
        .hasMessageContaining(FORM)
        .hasMessageContaining("ent_place_v9.9.xsd");
    assertThat(store.editions()).isEmpty();
  }

  @Test
  void anEditionThatIsNotKeptIsRefused() {
    assertThatThrownBy(() -> store.forms("../elsewhere")).isInstanceOf(PackageRefused.class);
  }

  private String publish(Path place) {
    FormsPackage read = FormsPackage.open(place);
    return store.publish(read, ImportReport.of(read));
  }

  private Path copy() throws IOException {
    Path copy = folder.resolve("changed");
    try (var files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path place = copy.resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(place.getParent());
        Files.write(place, Files.readAllBytes(file));
      }
    }
    return copy;
  }
}
