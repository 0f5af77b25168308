package it.sportello.proceedings.workflow;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterator;
import it.sportello.forms.ConditionLanguage.Reading;
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

  private final Set<String> names = new LinkedHashSet<>();
  private String fault = "";

  private FeelReading() {}

  static Reading of(ParsedExpression parsed) {
    var reading = new FeelReading();
    reading.walk(parsed.expression(), 0);
    return new Reading(reading.fault, reading.names);
  }

  static Reading tooLong() {
    return new Reading("the condition is longer than %d characters".formatted(LONGEST), Set.of());
  }

  static Reading notFeel(String message) {
    return new Reading("the condition is not FEEL: " + message.replaceAll("\\s+", " "), Set.of());
  }

  private void walk(Object node, int depth) {
    if (depth > DEEPEST) {
      fault = "the condition is nested too deeply";
      return;
    }
    if (!(node instanceof Product product)) {
      return;
    }
    String kind = product.productPrefix();
    if (FORBIDDEN.contains(kind)) {
      fault = "the condition may not loop or define functions (%s)".formatted(kind);
    } else if (kind.equals("FunctionInvocation") && !isKnown(product.productElement(0))) {
      fault = "the condition may not call %s".formatted(product.productElement(0));
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
