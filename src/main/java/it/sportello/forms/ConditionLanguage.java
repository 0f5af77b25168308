package it.sportello.forms;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The language in which a form says when a question is asked (FEEL); evaluated within a time limit.
 */
public interface ConditionLanguage {

  /** Whether the expression is true of the answers; unknown names count as not answered. */
  boolean holds(String expression, Map<String, Object> answers);

  /** Which of the expressions are true of the answers. */
  default Set<String> holding(Collection<String> expressions, Map<String, Object> answers) {
    return expressions.stream()
        .filter(expression -> holds(expression, answers))
        .collect(Collectors.toSet());
  }

  /** Reads an expression before anybody answers anything. */
  default Reading read(String expression) {
    return new Reading(Text.EMPTY, Set.of());
  }

  /** What is wrong with an expression, empty when it may be used, and the answers that it names. */
  record Reading(Text fault, Set<String> names) {}
}
