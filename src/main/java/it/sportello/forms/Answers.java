package it.sportello.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a page posted into a tree of answers, keeping everything as it was typed. */
public final class Answers {

  /** How many rows a list may have. */
  public static final int MOST_ROWS = 200;

  private static final Pattern ROW = Pattern.compile("\\[(\\d{1,6})]\\.(.+)");

  private Answers() {}

  /** The answers to a section out of posted parameters; unknown parameters are left out. */
  public static Map<String, Object> posted(Section section, Map<String, String[]> parameters) {
    return posted(section.fields(), parameters);
  }

  /**
   * The answers to a section out of all that a page posted, beside what is the page’s own; fails
   * with {@link UnknownAnswers} when there is anything that the sections do not ask.
   */
  public static void mustBeAsked(
      List<Section> sections, Set<String> ofThePage, Map<String, String[]> parameters) {
    List<Field> questions = sections.stream().flatMap(s -> s.questions().stream()).toList();
    List<String> unknown =
        parameters.keySet().stream()
            .filter(name -> !ofThePage.contains(name) && !isAsked(questions, name))
            .sorted()
            .toList();
    if (!unknown.isEmpty()) {
      throw new UnknownAnswers(unknown);
    }
  }

  private static boolean isAsked(List<Field> questions, String name) {
    for (Field question : questions) {
      if (!question.isRepeated()) {
        if (question.key().equals(name)) {
          return true;
        }
      } else if (name.startsWith(question.key() + "[")) {
        Matcher row = ROW.matcher(name.substring(question.key().length()));
        Section within = new Section("", Text.EMPTY, question.children());
        return row.matches() && isAsked(within.questions(), row.group(2));
      }
    }
    return false;
  }

  private static Map<String, Object> posted(List<Field> fields, Map<String, String[]> parameters) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (Field field : fields) {
      switch (field.type()) {
        case NOTE -> {}
        case GROUP -> answers.putAll(posted(field.children(), parameters));
        case REPEATED -> answers.put(field.key(), rows(field, parameters));
        default -> answer(field, parameters.get(field.key()), answers);
      }
    }
    return answers;
  }

  private static void answer(Field field, String[] values, Map<String, Object> answers) {
    if (field.type() == FieldType.CHECKLIST) {
      answers.put(field.key(), values == null ? List.of() : List.of(values));
    } else if (field.type() == FieldType.CHECKBOX) {
      answers.put(field.key(), values != null && "true".equals(values[values.length - 1]));
    } else if (values != null && values.length > 0) {
      answers.put(field.key(), clean(values[0]));
    }
  }

  private static List<Map<String, Object>> rows(Field list, Map<String, String[]> parameters) {
    Map<Integer, Map<String, String[]>> byRow = new TreeMap<>();
    parameters.forEach(
        (name, values) -> {
          if (name.startsWith(list.key() + "[")) {
            Matcher row = ROW.matcher(name.substring(list.key().length()));
            if (row.matches()) {
              byRow
                  .computeIfAbsent(Integer.valueOf(row.group(1)), key -> new LinkedHashMap<>())
                  .put(row.group(2), values);
            }
          }
        });
    if (byRow.size() > MOST_ROWS) {
      throw new TooManyRows(list.key());
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    byRow.values().stream()
        .map(row -> posted(list.children(), row))
        .filter(row -> !isBlank(row))
        .forEach(rows::add);
    return rows;
  }

  private static boolean isBlank(Map<String, Object> row) {
    return row.values().stream()
        .allMatch(v -> v == null || v.equals("") || v.equals(false) || v.equals(List.of()));
  }

  /** Control characters go, everything else stays as typed. */
  private static String clean(String typed) {
    return typed.strip().replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
  }
}
