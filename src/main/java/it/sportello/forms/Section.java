package it.sportello.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A page of questions that several procedures may share. */
public record Section(String id, Text title, List<Field> fields) {

  /** The fields of this section that are asked, given the answers so far. */
  public List<Field> asked(Map<String, Object> answers, ConditionLanguage conditions) {
    return asked(fields, answers, conditions);
  }

  static List<Field> asked(
      List<Field> fields, Map<String, Object> answers, ConditionLanguage conditions) {
    return fields.stream()
        .filter(f -> f.hiddenWhen().isEmpty() || !conditions.holds(f.hiddenWhen(), answers))
        .toList();
  }

  /** The questions that are answered, those of groups among them, lists as one. */
  public List<Field> questions() {
    return questions(fields).toList();
  }

  private static Stream<Field> questions(List<Field> fields) {
    return fields.stream()
        .flatMap(f -> f.type() == FieldType.GROUP ? questions(f.children()) : Stream.of(f))
        .filter(f -> f.type().isAnswered());
  }
}
