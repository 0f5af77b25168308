package it.sportello.forms;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of question, each under the name that form-js gives it. */
public enum FieldType {
  TEXT("textfield"),
  LONG_TEXT("textarea"),
  NUMBER("number"),
  DATE("datetime"),
  CHECKBOX("checkbox"),
  RADIO("radio"),
  SELECT("select"),
  CHECKLIST("checklist"),
  GROUP("group"),
  REPEATED("dynamiclist"),
  NOTE("text");

  private final String formJsName;

  FieldType(String formJsName) {
    this.formJsName = formJsName;
  }

  /** Whether the person answers it at all. */
  public boolean isAnswered() {
    return this != GROUP && this != NOTE;
  }

  static Optional<FieldType> of(String formJsName) {
    return Arrays.stream(values()).filter(type -> type.formJsName.equals(formJsName)).findFirst();
  }
}
