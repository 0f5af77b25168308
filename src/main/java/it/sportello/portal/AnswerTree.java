package it.sportello.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and sets one answer of a section by the name of its field, also in a row of a list. */
final class AnswerTree {

  private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d{1,3})]\\.(\\w+)");

  private AnswerTree() {}

  /** The key of the field without its row. */
  static String list(String name) {
    Matcher row = IN_ROW.matcher(name);
    return row.matches() ? row.group(1) : name;
  }

  static String key(String name) {
    Matcher row = IN_ROW.matcher(name);
    return row.matches() ? row.group(3) : name;
  }

  /** The answers with that one set; a row that is not there is added at the end. */
  static Map<String, Object> with(Map<String, Object> answers, String name, String value) {
    Map<String, Object> changed = new LinkedHashMap<>(answers);
    Matcher row = IN_ROW.matcher(name);
    if (!row.matches()) {
      changed.put(name, value);
      return changed;
    }
    List<Object> rows = new ArrayList<>();
    if (answers.get(row.group(1)) instanceof List<?> given) {
      rows.addAll(given);
    }
    int number = Math.min(Integer.parseInt(row.group(2)), rows.size());
    if (number == rows.size()) {
      rows.add(Map.of());
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    ((Map<?, ?>) rows.get(number)).forEach((k, v) -> fields.put(k.toString(), v));
    fields.put(row.group(3), value);
    rows.set(number, fields);
    changed.put(row.group(1), rows);
    return changed;
  }
}
