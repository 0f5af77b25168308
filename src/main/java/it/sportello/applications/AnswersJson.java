package it.sportello.applications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers section by section, as they are stored. */
final class AnswersJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<LinkedHashMap<String, Map<String, Object>>> ANSWERS =
      new TypeReference<>() {};

  private AnswersJson() {}

  static LinkedHashMap<String, Map<String, Object>> read(String text) {
    try {
      return JSON.readValue(text, ANSWERS);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String write(Map<String, Map<String, Object>> answers) {
    try {
      return JSON.writeValueAsString(answers);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
