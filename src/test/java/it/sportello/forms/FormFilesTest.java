package it.sportello.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of {@code forms/} are what form-js opens, and complete in both languages. */
class FormFilesTest {

  private static final Path FORMS = Path.of("forms");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> LABELLED =
      Set.of(
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "radio",
          "select",
          "checklist",
          "group",
          "dynamiclist");
  private static final Set<String> CHOICES = Set.of("radio", "select", "checklist");
  private static final Pattern KEY = Pattern.compile("[a-zA-Z]\\w*");

  static Stream<Path> sections() throws IOException {
    return files(".form");
  }

  static Stream<Path> manifests() throws IOException {
    return files(".manifest.json");
  }

  @ParameterizedTest
  @MethodSource("sections")
  void aSectionIsAFormOfFormJs(Path file) throws IOException {
    // when
    JsonNode form = JSON.readTree(file.toFile());
    // then
    assertThat(form.path("type").asText()).isEqualTo("default");
    assertThat(form.path("schemaVersion").asInt()).isEqualTo(19);
    assertThat(form.path("id").asText() + ".form").isEqualTo(file.getFileName().toString());
    assertThat(form.path("properties").path("title").asText()).isNotBlank();
    assertThat(form.path("properties").path("titleEn").asText()).isNotBlank();
    List<String> faults = new ArrayList<>();
    faults(form, new HashSet<>(), new HashSet<>(), faults);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void aManifestNamesSectionsAndDocumentsInBothLanguages(Path file) throws IOException {
    // when
    JsonNode manifest = JSON.readTree(file.toFile());
    // then
    assertThat(manifest.path("version").asText()).matches("\\d{4}-\\d{2}");
    assertThat(manifest.path("title").path("en").asText()).isNotBlank();
    for (JsonNode section : manifest.path("sections")) {
      assertThat(FORMS.resolve(section.asText() + ".form")).exists();
    }
    Set<String> codes = new HashSet<>();
    for (JsonNode document : manifest.path("documents")) {
      assertThat(codes.add(document.path("code").asText())).as("once: %s", document).isTrue();
      for (String text : List.of("label", "labelEn", "legalBasis", "signedBy")) {
        assertThat(document.path(text).asText()).as("%s of %s", text, document).isNotBlank();
      }
      boolean signed = !document.path("signedBy").asText().equals("nobody");
      assertThat(document.path("signed").asBoolean()).as("signed: %s", document).isEqualTo(signed);
    }
  }

  /** A section that no manifest lists would be read by nobody. */
  @ParameterizedTest
  @MethodSource("sections")
  void everySectionIsPartOfSomeForm(Path file) throws IOException {
    Set<String> used = new HashSet<>();
    for (Path manifest : manifests().toList()) {
      JSON.readTree(manifest.toFile()).path("sections").forEach(s -> used.add(s.asText()));
    }
    assertThat(used).contains(file.getFileName().toString().replace(".form", ""));
  }

  private static void faults(
      JsonNode parent, Set<String> ids, Set<String> keys, List<String> faults) {
    for (JsonNode node : parent.path("components")) {
      String type = node.path("type").asText();
      String id = node.path("id").asText();
      if (!ids.add(id) || id.isEmpty()) {
        faults.add("the id is missing or used twice: " + node);
      }
      if (type.equals("text")) {
        both(node, "text", faults);
        continue;
      }
      named(node, type, keys, faults);
      both(node, type.equals("datetime") ? "dateLabel" : "label", faults);
      boolean isList = type.equals("dynamiclist");
      faults(node, ids, isList ? new HashSet<>() : keys, faults);
    }
  }

  private static void named(JsonNode node, String type, Set<String> keys, List<String> faults) {
    if (!LABELLED.contains(type) && !type.equals("datetime")) {
      faults.add("unknown component: " + type);
    }
    String key = type.equals("dynamiclist") ? "path" : "key";
    boolean isKeyed = !type.equals("group");
    if (isKeyed && !KEY.matcher(node.path(key).asText()).matches()) {
      faults.add("no name: " + node);
    }
    if (isKeyed && !keys.add(node.path(key).asText())) {
      faults.add("the key is used twice: " + node.path(key).asText());
    }
    if (CHOICES.contains(type)) {
      Set<String> values = new HashSet<>();
      for (JsonNode option : node.path("values")) {
        boolean complete = option.hasNonNull("label") && option.hasNonNull("labelEn");
        if (!complete || !values.add(option.path("value").asText())) {
          faults.add("option: " + option);
        }
      }
      if (values.isEmpty()) {
        faults.add("nothing to choose: " + node.path("key"));
      }
    }
  }

  private static void both(JsonNode node, String label, List<String> faults) {
    JsonNode properties = node.path("properties");
    if (node.path(label).asText().isBlank() || properties.path("labelEn").asText().isBlank()) {
      faults.add("label: " + node);
    }
    if (node.has("description") != properties.has("helpEn")) {
      faults.add("help in one language: " + node);
    }
  }

  private static Stream<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FORMS)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    }
  }
}
