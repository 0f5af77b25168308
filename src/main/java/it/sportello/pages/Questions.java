package it.sportello.pages;

import it.sportello.forms.Field;
import it.sportello.forms.FieldType;
import it.sportello.forms.FormError;
import it.sportello.forms.Forms;
import it.sportello.forms.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays out the questions of a section that are asked, given the answers so far. */
@Component
public class Questions {

  private final Forms forms;

  Questions(Forms forms) {
    this.forms = forms;
  }

  /** What to lay out: {@code extraRow} names a list that gets one more empty row, or is empty. */
  public record Sheet(
      Map<String, Object> answers,
      List<FormError> findings,
      String extraRow,
      Map<String, Object> around) {

    public Sheet(Map<String, Object> answers, List<FormError> findings, String extraRow) {
      this(answers, findings, extraRow, Map.of());
    }

    Sheet within(Map<String, Object> row) {
      return new Sheet(row, findings, extraRow, known());
    }

    /** All that conditions may know: the answers here, and those around the row. */
    Map<String, Object> known() {
      if (around.isEmpty()) {
        return answers;
      }
      Map<String, Object> known = new HashMap<>(around);
      known.putAll(answers);
      return known;
    }

    List<FormError> at(String name) {
      return findings.stream().filter(finding -> finding.path().equals(name)).toList();
    }
  }

  public List<Question> of(Section section, Sheet sheet) {
    return of(section.fields(), sheet, "");
  }

  /** The answers as they stand, with nothing to correct or to add. */
  public List<Question> answered(Section section, Map<String, Object> answers) {
    return of(section, new Sheet(answers, List.of(), ""));
  }

  /** The questions with those of groups among them, lists as one. */
  public List<Question> flat(List<Question> questions) {
    return questions.stream()
        .flatMap(
            q -> q.field().type() == FieldType.GROUP ? flat(q.children()).stream() : Stream.of(q))
        .filter(q -> q.field().type().isAnswered())
        .toList();
  }

  private List<Question> of(List<Field> fields, Sheet sheet, String prefix) {
    return forms.asked(fields, sheet.known()).stream()
        .map(field -> question(field, sheet, prefix))
        .toList();
  }

  private Question question(Field field, Sheet sheet, String prefix) {
    String name = prefix + field.key();
    return new Question(
        field,
        name,
        sheet.answers().get(field.key()),
        sheet.at(name),
        field.type() == FieldType.GROUP ? of(field.children(), sheet, prefix) : List.of(),
        field.isRepeated() ? rows(field, sheet, name) : List.of());
  }

  private List<List<Question>> rows(Field list, Sheet sheet, String name) {
    List<Map<String, Object>> given = new ArrayList<>(given(sheet.answers().get(list.key())));
    if (given.isEmpty() || sheet.extraRow().equals(list.key())) {
      given.add(Map.of());
    }
    List<List<Question>> rows = new ArrayList<>();
    for (int row = 0; row < given.size(); row++) {
      rows.add(of(list.children(), sheet.within(given.get(row)), "%s[%d].".formatted(name, row)));
    }
    return rows;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> given(Object rows) {
    return rows instanceof List<?> ? (List<Map<String, Object>>) rows : List.of();
  }
}
