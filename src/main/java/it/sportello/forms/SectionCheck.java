package it.sportello.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Walks the answers to a section and says what is wrong, field by field. */
class SectionCheck {

  private final String section;
  private final ConditionLanguage conditions;
  private final Map<String, FieldCheck> checks;
  private final Function<String, CodeList> lists;
  private final FieldCheck.Context context;

  SectionCheck(
      String section,
      ConditionLanguage conditions,
      Map<String, FieldCheck> checks,
      Function<String, CodeList> lists,
      FieldCheck.Context context) {
    this.section = section;
    this.conditions = conditions;
    this.checks = checks;
    this.lists = lists;
    this.context = context;
  }

  List<FormError> errors(List<Field> fields, Map<String, Object> answers) {
    return errors(fields, new Scope(answers, answers, ""));
  }

  private List<FormError> errors(List<Field> fields, Scope scope) {
    List<FormError> errors = new ArrayList<>();
    for (Field field : Section.asked(fields, scope.known(), conditions)) {
      Object answer = scope.answers().get(field.key());
      switch (field.type()) {
        case NOTE -> {}
        case GROUP -> errors.addAll(errors(field.children(), scope));
        case REPEATED -> errors.addAll(rows(field, answer, scope));
        default -> errors.addAll(one(field, answer, scope));
      }
    }
    return errors;
  }

  private List<FormError> rows(Field list, Object value, Scope scope) {
    List<FormError> errors = new ArrayList<>();
    List<?> rows = value instanceof List<?> given ? given : List.of();
    if (rows.isEmpty() && list.isRequired()) {
      errors.add(error(list, scope.prefix() + list.key(), AnswerRules.MISSING_ROW, true));
    }
    for (int row = 0; row < rows.size(); row++) {
      @SuppressWarnings("unchecked")
      Map<String, Object> answers = (Map<String, Object>) rows.get(row);
      errors.addAll(errors(list.children(), scope.row(list.key(), row, answers)));
    }
    return errors;
  }

  private List<FormError> one(Field field, Object answer, Scope scope) {
    String path = scope.prefix() + field.key();
    if (AnswerRules.isEmpty(answer)) {
      return field.isRequired() || field.rules().expected()
          ? List.of(missing(field, path))
          : List.of();
    }
    List<FormError> errors = new ArrayList<>();
    AnswerRules.wrong(field, answer)
        .ifPresent(message -> errors.add(error(field, path, message, true)));
    if (errors.isEmpty() && !field.rules().codeList().isEmpty()) {
      CodeListCheck.wrong(lists.apply(field.rules().codeList()), answer.toString())
          .ifPresent(message -> errors.add(error(field, path, message, false)));
    }
    if (errors.isEmpty() && !field.rules().check().isEmpty()) {
      FieldCheck.Context here = context.at(field.key(), scope.answers());
      for (FieldCheck.Finding f : check(field).findings(answer.toString(), here)) {
        errors.add(error(field, path, f.message(), f.blocking()));
      }
    }
    return errors;
  }

  private FormError missing(Field field, String path) {
    Text why = field.isRequired() ? AnswerRules.missing(field) : AnswerRules.ADVISED;
    return error(field, path, why, field.isRequired());
  }

  private FieldCheck check(Field field) {
    FieldCheck check = checks.get(field.rules().check());
    if (check == null) {
      throw new IllegalStateException(
          "Field %s asks for the unknown check %s".formatted(field.key(), field.rules().check()));
    }
    return check;
  }

  /**
   * The answers at one level, all that conditions there may know, and the path that leads there.
   */
  private record Scope(Map<String, Object> answers, Map<String, Object> known, String prefix) {

    Scope row(String list, int row, Map<String, Object> answers) {
      Map<String, Object> together = new HashMap<>(known);
      together.putAll(answers);
      return new Scope(answers, together, "%s%s[%d].".formatted(prefix, list, row));
    }
  }

  private FormError error(Field field, String path, Text message, boolean blocking) {
    return new FormError(section, path, field.label(), message, field.legalBasis(), blocking);
  }
}
