package it.sportello.proceedings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is remembered of a cell is what the FEEL engine says of it, and nothing that may change. */
class RememberedCellsTest {

  private static final FeelEngine LIBRARY = new ScalaFeelEngineFactory().createInstance();

  private final List<String> asked = new ArrayList<>();
  private final RememberedCells cells =
      new RememberedCells(
          new FeelEngine() {
            @Override
            public <T> T evaluateSimpleExpression(String expression, VariableContext facts) {
              asked.add(expression);
              return LIBRARY.evaluateSimpleExpression(expression, facts);
            }

            @Override
            public boolean evaluateSimpleUnaryTests(
                String tests, String input, VariableContext facts) {
              asked.add(tests);
              return LIBRARY.evaluateSimpleUnaryTests(tests, input, facts);
            }
          });

  @ParameterizedTest(name = "{0} ({2})")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"scia\", \"cila\"       | 1 | a list of texts",
        "not(\"scia\")            | 1 | all but one text",
        "\"a \\\" b\", \"scia\"   | 2 | an escaped quote is not taken apart",
        "other                    | 2 | names another fact, which may change",
        "\"scia\", other          | 2 | one of its parts names another fact",
        "upper case(cellInput) = \"SCIA\" | 2 | calls a function"
      })
  void aCellOfLiteralsIsAskedOnce(String cell, int times, String reason) {
    // when the same cell is tried twice on the same value
    for (String value : List.of("scia", "cila", "permesso", "")) {
      boolean first = cells.evaluateSimpleUnaryTests(cell, "cellInput", facts(value));
      boolean second = cells.evaluateSimpleUnaryTests(cell, "cellInput", facts(value));
      // then it says what the library says
      boolean said = LIBRARY.evaluateSimpleUnaryTests(cell, "cellInput", facts(value));
      assertThat(List.of(first, second)).as(reason).containsOnly(said);
    }
    assertThat(asked).as(reason).hasSize(4 * times);
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = '|',
      value = {"< 5|4|true", "< 5|5|false", "[1..5]|5|true", "]1..5[|5|false", "-3.5|-3.5|true"})
  void numbersAreComparedAsTheLibraryDoes(String cell, double value, boolean expected) {
    assertThat(cells.evaluateSimpleUnaryTests(cell, "cellInput", facts(value))).isEqualTo(expected);
    assertThat(cells.evaluateSimpleUnaryTests(cell, "cellInput", facts(value))).isEqualTo(expected);
    assertThat(asked).hasSize(1);
  }

  @Test
  void whatNamesAnotherFactFollowsIt() {
    VariableContext same = facts(Map.of("cellInput", "scia", "other", "scia"));
    VariableContext different = facts(Map.of("cellInput", "scia", "other", "cila"));
    assertThat(cells.evaluateSimpleUnaryTests("other", "cellInput", same)).isTrue();
    assertThat(cells.evaluateSimpleUnaryTests("other", "cellInput", different)).isFalse();
  }

  @Test
  void anAnswerOfLiteralsIsAskedOnceAndAnyOtherEachTime() {
    for (int i = 0; i < 2; i++) {
      assertThat(cells.<Object>evaluateSimpleExpression("\"suap\"", facts("x"))).isEqualTo("suap");
      assertThat(cells.<Object>evaluateSimpleExpression("cellInput", facts("v" + i)))
          .as("a text named alone")
          .isEqualTo("v" + i)
          .isEqualTo(LIBRARY.evaluateSimpleExpression("cellInput", facts("v" + i)));
      assertThat(cells.<Object>evaluateSimpleExpression("cellInput + 1", facts(2.0 + i)))
          .isEqualTo(LIBRARY.evaluateSimpleExpression("cellInput + 1", facts(2.0 + i)));
    }
    assertThat(asked).containsExactly("\"suap\"", "cellInput + 1", "cellInput + 1");
  }

  @Test
  void aFaultIsToldEachTime() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> cells.evaluateSimpleUnaryTests("< ", "cellInput", facts(1.0)))
          .isInstanceOf(FeelException.class);
    }
    assertThat(asked).hasSize(2);
  }

  private static VariableContext facts(Object value) {
    return facts(Map.of("cellInput", value));
  }

  private static VariableContext facts(Map<String, Object> values) {
    return Variables.fromMap(values).asVariableContext();
  }
}
