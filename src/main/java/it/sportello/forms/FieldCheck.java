package it.sportello.forms;

import java.util.List;

/** A named check of one answer that needs more knowledge than its length or pattern. */
public interface FieldCheck {

  /** The name by which forms ask for it. */
  String name();

  /** What is wrong with the answer, or nothing. */
  List<Finding> findings(String answer, Context context);

  /** Something wrong with an answer; a warning does not stop the filing. */
  record Finding(Text message, boolean blocking) {}

  /** What the check may know beside the answer: the municipality (ISTAT code). */
  record Context(String municipality) {}
}
