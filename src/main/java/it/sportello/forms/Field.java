package it.sportello.forms;

import java.util.List;

/** One question of a form, or a group of them. */
public record Field(
    String key,
    FieldType type,
    Text label,
    Text help,
    String legalBasis,
    Rules rules,
    String hiddenWhen,
    List<Option> options,
    List<Field> children) {

  /**
   * What an answer must be; {@code check} names a {@link FieldCheck} and {@code codeList} a {@link
   * CodeList}, or they are empty; {@code unit} is written behind a number (€, m²).
   */
  public record Rules(
      boolean required,
      boolean expected,
      int maxLength,
      String pattern,
      String check,
      String codeList,
      String unit) {

    public Rules(boolean required, boolean expected, int maxLength, String pattern, String check) {
      this(required, expected, maxLength, pattern, check, "", "");
    }
  }

  /** One of the answers to choose from; {@code group} heads it and those that follow, if given. */
  public record Option(String value, Text label, Text group) {

    public Option(String value, Text label) {
      this(value, label, Text.EMPTY);
    }
  }

  public boolean isRepeated() {
    return type == FieldType.REPEATED;
  }

  public boolean isRequired() {
    return rules.required();
  }

  /** The name by which a template chooses how to draw it. */
  public String widget() {
    if (rules.check().equals("polygon")) {
      return "map";
    }
    return rules.codeList().isEmpty() ? type.name().toLowerCase() : "code";
  }

  public Text optionLabel(String value) {
    return options.stream()
        .filter(option -> option.value().equals(value))
        .map(Option::label)
        .findFirst()
        .orElse(new Text(value, value));
  }
}
