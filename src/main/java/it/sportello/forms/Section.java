package it.sportello.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A page of questions that several procedures may share. */
public record Section(String id, Text title, List<Field> fields) {

  /** The fields of this section that are asked, given the answers so far. */
  public List<Field> asked(Map<String, Object> answers, ConditionLanguage conditions) {
    return asked(fields, answers, conditions);
  }

  static List<Field> asked(
      List<Field> fields, Map<String, Object> answers, ConditionLanguage conditions) {
    List<String> rules =
        fields.stream().map(Field::hiddenWhen).filter(rule -> !rule.isEmpty()).toList();
    if (rules.isEmpty()) {
      return fields;
    }
    Set<String> hidden = conditions.holding(rules, answers);
    return fields.stream().filter(field -> !hidden.contains(field.hiddenWhen())).toList();
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
