package it.sportello.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answers of the demo city to the sections of a permit, in the order of its form. */
public final class PermitAnswers {

  private static final Path MANIFEST = Path.of("forms", "permesso-di-costruire.manifest.json");

  private PermitAnswers() {}

  @SuppressWarnings("unchecked")
  public static Map<String, Map<String, Object>> all() {
    try {
      Map<String, Map<String, Object>> known =
          new ObjectMapper(new YAMLFactory())
              .readValue(PermitAnswers.class.getResource("/demo/answers.yaml"), Map.class);
      JsonNode sections = new ObjectMapper().readTree(MANIFEST.toFile()).path("sections");
      Map<String, Map<String, Object>> needed = new LinkedHashMap<>();
      sections.forEach(one -> needed.put(one.asText(), known.get(one.asText())));
      return needed;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
