package it.sportello.pages;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** English for the texts that the tables of the law hold in Italian; acts stay Italian. */
final class LawInEnglish {

  private static final List<String> FILES =
      List.of("law/english.yaml", "law/guide.yaml", "law/refusals.yaml");

  private final Map<String, String> words;

  private LawInEnglish(Map<String, String> words) {
    this.words = Map.copyOf(words);
  }

  static LawInEnglish read() {
    Map<String, String> words = new HashMap<>();
    FILES.forEach(file -> words.putAll(read(file)));
    return new LawInEnglish(words);
  }

  private static Map<String, String> read(String path) {
    try (InputStream file = new ClassPathResource(path).getInputStream()) {
      return JsonMapper.builder(new YAMLFactory())
          .build()
          .readValue(file, new TypeReference<Map<String, String>>() {});
    } catch (IOException failure) {
      throw new UncheckedIOException(path + " cannot be read", failure);
    }
  }

  /** The text itself where there is no English for it. */
  String of(String italian) {
    return italian == null ? "" : words.getOrDefault(italian, italian);
  }

  boolean knows(String italian) {
    return words.containsKey(italian);
  }
}
