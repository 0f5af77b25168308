package it.sportello.proceedings.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Asks the FEEL engine once per cell and value: what a cell of nothing but literals says of a value
 * never changes, and a table is asked the same for every row and every case. A text that is named
 * alone is that text.
 */
class RememberedCells implements FeelEngine {

  private static final int KEPT = 20_000;
  private static final int LONGEST_VALUE = 100;
  private static final Pattern NAME = Pattern.compile("[a-zA-Z]\\w*");
  private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
  private static final Pattern LITERALS =
      Pattern.compile("(?:[-\\s,.<>=()\\[\\]\\d]|\\b(?:not|true|false|null)\\b)*+");

  private final FeelEngine feel;
  private final Map<Cell, Boolean> tests = new ConcurrentHashMap<>();
  private final Map<String, Object> outputs = new ConcurrentHashMap<>();
  private final Map<String, Boolean> literal = new ConcurrentHashMap<>();

  private record Cell(String test, Object value) {}

  RememberedCells() {
    this(new ScalaFeelEngineFactory().createInstance());
  }

  RememberedCells(FeelEngine feel) {
    this.feel = feel;
  }

  @Override
  public boolean evaluateSimpleUnaryTests(String tests, String input, VariableContext facts) {
    Object value = fact(facts, input);
    if (!isLiteral(tests) || !isPlain(value)) {
      return feel.evaluateSimpleUnaryTests(tests, input, facts);
    }
    makeRoom(this.tests);
    return this.tests.computeIfAbsent(
        new Cell(tests, value), unasked -> feel.evaluateSimpleUnaryTests(tests, input, facts));
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T evaluateSimpleExpression(String expression, VariableContext facts) {
    Object known = outputs.get(expression);
    if (known != null) {
      return (T) known;
    }
    if (NAME.matcher(expression).matches() && fact(facts, expression) instanceof String text) {
      return (T) text;
    }
    T value = feel.evaluateSimpleExpression(expression, facts);
    if (value != null && isPlain(value) && isLiteral(expression)) {
      makeRoom(outputs);
      outputs.put(expression, value);
    }
    return value;
  }

  private static Object fact(VariableContext facts, String name) {
    TypedValue known = facts.resolve(name);
    return known == null ? null : known.getValue();
  }

  private boolean isLiteral(String text) {
    makeRoom(literal);
    return literal.computeIfAbsent(
        text,
        unread ->
            unread.indexOf('\\') < 0
                && LITERALS.matcher(STRING.matcher(unread).replaceAll("")).matches());
  }

  private static boolean isPlain(Object value) {
    return value == null
        || value instanceof Boolean
        || value instanceof Number
        || value instanceof String text && text.length() <= LONGEST_VALUE;
  }

  private static void makeRoom(Map<?, ?> answers) {
    if (answers.size() > KEPT) {
      answers.clear();
    }
  }
}
