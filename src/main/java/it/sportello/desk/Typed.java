package it.sportello.desk;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What was typed into the form of a task when it was refused, and why; otherwise nothing. */
record Typed(String task, String field, String message, HashMap<String, String[]> values)
    implements Serializable {

  static final String NAME = "typed";
  static final Typed NOTHING = new Typed("", "", "", new HashMap<>());

  static Typed of(String task, Map<String, String[]> values) {
    return new Typed(task, "", "", new HashMap<>(values));
  }

  Typed refused(String field, String message) {
    return new Typed(task, field, message, values);
  }

  public boolean isRefused() {
    return !message.isEmpty();
  }

  /** Where the field stands on the page. */
  public String id(String ofTask, String name) {
    return ofTask + "-" + name.replaceAll("[^A-Za-z0-9]+", "-");
  }

  public String anchor() {
    return "#" + id(task, field);
  }

  public boolean wrong(String ofTask, String name) {
    return isRefused() && task.equals(ofTask) && field.equals(name);
  }

  public String text(String ofTask, String name, Object otherwise) {
    String[] typed = task.equals(ofTask) ? values.get(name) : null;
    if (typed != null && typed.length > 0) {
      return typed[0];
    }
    return otherwise == null ? "" : otherwise.toString();
  }

  public boolean chosen(String ofTask, String name, String value, boolean otherwise) {
    if (!task.equals(ofTask) || values.isEmpty()) {
      return otherwise;
    }
    String[] typed = values.get(name);
    return typed != null && Arrays.asList(typed).contains(value);
  }
}
