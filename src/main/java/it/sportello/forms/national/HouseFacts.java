package it.sportello.forms.national;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the house asks in its own forms (who applies, where, what binds the place) and a national
 * form asks under other names: the table {@code facts.tsv} says where it stands there.
 */
final class HouseFacts {

  private static final String ANY = "*";

  /** A row: the answer at the path counts as the fact; where {@code value} is not “”, that does. */
  private record Row(String form, String fact, String path, String value) {}

  private static final List<Row> ROWS =
      OverlayTable.cells("facts.tsv", List.of("form", "fact", "path", "value")).stream()
          .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
          .toList();

  private HouseFacts() {}

  /** {@code answers}: by path, as an instance holds them; the first row that fits has the word. */
  static Map<String, Object> of(String form, Map<String, Object> answers) {
    Map<String, Object> facts = new LinkedHashMap<>();
    for (Row row : ROWS) {
      if (row.form().equals(ANY) || row.form().equals(form)) {
        Object answer = find(row.path(), answers);
        if (answer != null && !answer.equals("") && !answer.equals(false)) {
          facts.putIfAbsent(row.fact(), row.value().isEmpty() ? text(answer) : row.value());
        }
      }
    }
    return facts;
  }

  private static Object text(Object answer) {
    return answer instanceof Boolean ? answer : String.valueOf(answer);
  }

  /** Of rows, the first; of a group, whether anything is in it. */
  private static Object find(String path, Map<String, Object> answers) {
    Object here = answers.get(path);
    if (here instanceof List<?> rows) {
      return !rows.isEmpty();
    }
    if (here != null) {
      return here;
    }
    List<String> around = new ArrayList<>(answers.keySet());
    for (String id : around) {
      if (path.startsWith(id + "/")) {
        List<Map<String, Object>> rows = PageAnswers.rows(answers.get(id));
        if (!rows.isEmpty()) {
          return find(path, rows.get(0));
        }
      }
      if (id.startsWith(path + "/")) {
        return true;
      }
    }
    return null;
  }
}
