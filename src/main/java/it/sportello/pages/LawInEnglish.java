package it.sportello.pages;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** English for the texts that the tables of the law hold in Italian; acts stay Italian. */
final class LawInEnglish {

  private static final String FILE = "law/english.yaml";

  private final Map<String, String> words;

  private LawInEnglish(Map<String, String> words) {
    this.words = Map.copyOf(words);
  }

  static LawInEnglish read() {
    try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
      return new LawInEnglish(
          JsonMapper.builder(new YAMLFactory()).build().readValue(file, new TypeReference<>() {}));
    } catch (IOException failure) {
      throw new UncheckedIOException(FILE + " cannot be read", failure);
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
