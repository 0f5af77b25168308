package it.sportello.api;

import it.sportello.forms.Answers;
import it.sportello.forms.Field;
import it.sportello.forms.FieldType;
import it.sportello.forms.Section;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the answers to a section out of JSON: what the section does not ask is refused, the rest is
 * cleaned and kept exactly as if it had been typed on the page.
 */
final class SectionBody {

  private static final int LONGEST_TEXT = 10_000;
  private static final int MOST_ROWS = 200;

  private SectionBody() {}

  static Map<String, Object> answers(Section section, Map<String, Object> body) {
    Map<String, String[]> typed = new LinkedHashMap<>();
    flatten(section.fields(), body, "", typed);
    return Answers.posted(section, typed);
  }

  /** The questions with those of the groups among them, without what is only read. */
  static Stream<Field> flat(List<Field> fields) {
    return fields.stream()
        .flatMap(f -> f.type() == FieldType.GROUP ? flat(f.children()) : Stream.of(f))
        .filter(f -> f.type() != FieldType.NOTE);
  }

  private static void flatten(
      List<Field> fields, Map<?, ?> body, String prefix, Map<String, String[]> typed) {
    Map<String, Field> known = flat(fields).collect(Collectors.toMap(Field::key, field -> field));
    body.forEach(
        (key, value) -> {
          String path = prefix + key;
          Field field = known.get(Objects.toString(key));
          if (field == null) {
            throw WebRulings.unknownField(path).thrown();
          }
          if (value != null) {
            read(field, value, path, typed);
          }
        });
  }

  private static void read(Field field, Object value, String path, Map<String, String[]> typed) {
    switch (field.type()) {
      case REPEATED -> rows(field, value, path, typed);
      case CHECKLIST -> typed.put(path, texts(value, path));
      case CHECKBOX -> typed.put(path, new String[] {truth(value, path)});
      default -> typed.put(path, new String[] {text(value, path)});
    }
  }

  private static void rows(Field list, Object value, String path, Map<String, String[]> typed) {
    List<?> rows = value instanceof List<?> given ? given : null;
    if (rows == null || rows.size() > MOST_ROWS) {
      throw wrong(path, "Attesa una lista di oggetti, al massimo 200.");
    }
    for (int i = 0; i < rows.size(); i++) {
      String at = "%s[%d]".formatted(path, i);
      if (!(rows.get(i) instanceof Map<?, ?> row)) {
        throw wrong(at, "Atteso un oggetto.");
      }
      flatten(list.children(), row, at + ".", typed);
    }
  }

  private static String[] texts(Object value, String path) {
    if (!(value instanceof Collection<?> many)) {
      throw wrong(path, "Attesa una lista di testi.");
    }
    return many.stream().map(one -> text(one, path)).toArray(String[]::new);
  }

  private static String truth(Object value, String path) {
    if (!(value instanceof Boolean)) {
      throw wrong(path, "Atteso vero o falso.");
    }
    return value.toString();
  }

  private static String text(Object value, String path) {
    if (!(value instanceof String text)) {
      throw wrong(path, "Atteso un testo tra virgolette.");
    }
    if (text.length() > LONGEST_TEXT) {
      throw wrong(path, "Al massimo 10.000 caratteri.");
    }
    return text;
  }

  private static Refusal.Thrown wrong(String path, String message) {
    return Refusal.invalid(path, message).thrown();
  }
}
