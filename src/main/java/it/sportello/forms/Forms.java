package it.sportello.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The forms of the house, and the checking of what was filled in: field, section, whole. */
@Service
public class Forms {

  private final FormReader reader = new FormReader();
  private final Map<String, Form> read = new ConcurrentHashMap<>();
  private final ConditionLanguage conditions;
  private final Map<String, FieldCheck> checks;

  Forms(ConditionLanguage conditions, List<FieldCheck> checks) {
    this.conditions = conditions;
    this.checks = checks.stream().collect(Collectors.toMap(FieldCheck::name, check -> check));
  }

  public Form form(String id) {
    return read.computeIfAbsent(id, reader::form);
  }

  /** What is wrong with the answers to one section. */
  public List<FormError> check(
      Section section, Map<String, Object> answers, FieldCheck.Context context) {
    var checking = new SectionCheck(section.id(), conditions, checks, context);
    return checking.errors(section.fields(), answers, "");
  }

  /** What is wrong with the whole form; {@code answers} holds one map per section. */
  public List<FormError> check(
      Form form, Map<String, Map<String, Object>> answers, FieldCheck.Context context) {
    List<FormError> errors = new ArrayList<>();
    for (Section section : form.sections()) {
      errors.addAll(check(section, answers.getOrDefault(section.id(), Map.of()), context));
    }
    return errors;
  }

  /** The fields that are asked, given the answers so far. */
  public List<Field> asked(List<Field> fields, Map<String, Object> answers) {
    return Section.asked(fields, answers, conditions);
  }

  /** The documents that go with the application, given all the answers. */
  public List<RequiredDocument> documents(Form form, Map<String, Map<String, Object>> answers) {
    return form.documents().stream()
        .filter(d -> d.when().isEmpty() || conditions.holds(d.when(), together(answers)))
        .toList();
  }

  /** All answers in one map: keys are unique within a form. */
  public static Map<String, Object> together(Map<String, Map<String, Object>> answers) {
    return answers.values().stream()
        .flatMap(section -> section.entrySet().stream())
        .filter(entry -> entry.getValue() != null)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b));
  }
}
