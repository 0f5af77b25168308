package it.sportello.forms;

import java.util.Map;

/**
 * The language in which a form says when a question is asked (FEEL); evaluated within a time limit.
 */
public interface ConditionLanguage {

  /** Whether the expression is true of the answers; unknown names count as not answered. */
  boolean holds(String expression, Map<String, Object> answers);
}
