package it.sportello.pages;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * English for the texts that the tables of the law and the diagrams of the processes hold in
 * Italian, and for what is stored of events, letters and refused files; acts stay Italian.
 */
final class LawInEnglish {

  private static final String REFUSED_FILES = "law/files.yaml";
  private static final List<String> WORDS =
      List.of(
          "law/processes.yaml",
          "law/english.yaml",
          "law/guide.yaml",
          "law/refusals.yaml",
          REFUSED_FILES);
  private static final List<String> STORED = List.of("law/events.yaml", REFUSED_FILES);

  private final Map<String, String> words;
  private final List<Phrase> events;

  private LawInEnglish(Map<String, String> words, Map<String, String> events) {
    this.words = Map.copyOf(words);
    this.events = events.entrySet().stream().map(Phrase::of).toList();
  }

  static LawInEnglish read() {
    return new LawInEnglish(read(WORDS), read(STORED));
  }

  private static Map<String, String> read(List<String> files) {
    Map<String, String> rows = new LinkedHashMap<>();
    files.forEach(file -> rows.putAll(read(file)));
    return rows;
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

  /** An event as a timeline tells it; what a person wrote stays as it is. */
  String event(String italian) {
    if (italian == null) {
      return "";
    }
    return events.stream()
        .flatMap(phrase -> phrase.english(italian, this::event).stream())
        .findFirst()
        .orElseGet(() -> of(italian));
  }

  boolean knows(String italian) {
    return words.containsKey(italian);
  }
}
