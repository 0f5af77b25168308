package it.sportello.forms;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A named check of one answer that needs more knowledge than its length or pattern. */
public interface FieldCheck {

  /** The name by which forms ask for it. */
  String name();

  /** What is wrong with the answer, or nothing. */
  List<Finding> findings(String answer, Context context);

  /** Something wrong with an answer; a warning does not stop the filing. */
  record Finding(Text message, boolean blocking) {}

  /**
   * What the check may know beside the answer: the municipality (ISTAT code), the key of the
   * question, and what was answered at the same level.
   */
  record Context(String municipality, String key, Map<String, Object> answers) {

    public Context(String municipality) {
      this(municipality, "", Map.of());
    }

    Context at(String question, Map<String, Object> beside) {
      return new Context(municipality, question, beside);
    }

    /** The answer to the question whose key ends otherwise; empty when there is none. */
    String beside(String ending, String otherEnding) {
      return key.endsWith(ending)
          ? Objects.toString(
              answers.get(key.substring(0, key.length() - ending.length()) + otherEnding), "")
          : "";
    }
  }
}
