package it.sportello.proceedings.workflow;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterator;
import it.sportello.forms.ConditionLanguage.Reading;
import it.sportello.forms.Text;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * Walks the syntax tree of a condition: which answers it names, and whether it keeps to the part of
 * the language whose cost is bounded by the length of the expression and of the answers: no loops,
 * no functions of its own, no ranges to walk, no patterns.
 */
final class FeelReading {

  static final int LONGEST = 2_000;

  private static final int DEEPEST = 60;
  private static final Set<String> FUNCTIONS =
      Set.of(
          "not",
          "list contains",
          "count",
          "is defined",
          "contains",
          "starts with",
          "ends with",
          "string length",
          "lower case",
          "upper case",
          "number",
          "date",
          "sum",
          "min",
          "max");
  private static final Set<String> FORBIDDEN =
      Set.of(
          "For",
          "SomeItem",
          "EveryItem",
          "Exponentiation",
          "IterationContext",
          "FunctionDefinition",
          "JavaFunctionInvocation",
          "QualifiedFunctionInvocation");

  private static final Text TOO_LONG =
      new Text("la condizione supera %d caratteri", "the condition is longer than %d characters");
  private static final Text NOT_FEEL =
      new Text("la condizione non è FEEL: %s", "the condition is not FEEL: %s");
  private static final Text TOO_DEEP =
      new Text("la condizione è troppo annidata", "the condition is nested too deeply");
  private static final Text LOOPS =
      new Text(
          "la condizione non può ripetere né definire funzioni (%s)",
          "the condition may not loop or define functions (%s)");
  private static final Text CALLS =
      new Text("la condizione non può chiamare «%s»", "the condition may not call “%s”");

  private final Set<String> names = new LinkedHashSet<>();
  private Text fault = Text.EMPTY;

  private FeelReading() {}

  static Reading of(ParsedExpression parsed) {
    var reading = new FeelReading();
    reading.walk(parsed.expression(), 0);
    return new Reading(reading.fault, reading.names);
  }

  static Reading tooLong() {
    return new Reading(TOO_LONG.filled(LONGEST), Set.of());
  }

  static Reading notFeel(String message) {
    return new Reading(NOT_FEEL.filled(message.replaceAll("\\s+", " ")), Set.of());
  }

  private void walk(Object node, int depth) {
    if (depth > DEEPEST) {
      fault = TOO_DEEP;
      return;
    }
    if (!(node instanceof Product product)) {
      return;
    }
    String kind = product.productPrefix();
    if (FORBIDDEN.contains(kind)) {
      fault = LOOPS.filled(kind);
    } else if (kind.equals("FunctionInvocation") && !isKnown(product.productElement(0))) {
      fault = CALLS.filled(product.productElement(0));
    } else if (kind.equals("Ref")) {
      names.add(first(product));
      return;
    }
    Iterator<Object> parts = product.productIterator();
    while (parts.hasNext()) {
      walk(parts.next(), depth + 1);
    }
  }

  private static boolean isKnown(Object function) {
    return FUNCTIONS.contains(function.toString());
  }

  /** The answer itself of a path into it. */
  private static String first(Product ref) {
    return ((camundajar.impl.scala.collection.immutable.List<?>) ref.productElement(0))
        .head()
        .toString();
  }
}
