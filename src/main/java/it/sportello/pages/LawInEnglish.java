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
 * Italian, and for what timelines say of events; acts stay Italian.
 */
final class LawInEnglish {

  private static final List<String> FILES =
      List.of("law/processes.yaml", "law/english.yaml", "law/guide.yaml", "law/refusals.yaml");

  private static final String EVENTS = "law/events.yaml";

  private final Map<String, String> words;
  private final List<Phrase> events;

  private LawInEnglish(Map<String, String> words, Map<String, String> events) {
    this.words = Map.copyOf(words);
    this.events = events.entrySet().stream().map(Phrase::of).toList();
  }

  static LawInEnglish read() {
    Map<String, String> words = new LinkedHashMap<>();
    FILES.forEach(file -> words.putAll(read(file)));
    return new LawInEnglish(words, read(EVENTS));
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
