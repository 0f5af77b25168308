package it.sportello.proceedings.workflow;

import it.sportello.catalogue.TableReading;
import it.sportello.forms.Text;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.ModelException;

/**
 * Reads decision tables over before they are used: that they ask and answer what the ones in use
 * do, that their cells are plain FEEL, and what becomes of every combination of the values that
 * they name.
 */
class TableProof {

  private static final int LONGEST_CELL = 500;
  private static final int MOST_ROWS = 2_000;
  private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
  private static final Pattern COSTLY =
      Pattern.compile(
          "\\b(for|some|every|function|matches|replace|split|iterate|return)\\b|\\*\\*");
  private static final Pattern OTHER_LANGUAGE =
      Pattern.compile("expressionLanguage\\s*=\\s*[\"'](?!feel[\"'])");

  private final DmnEngine engine;
  private final List<Text> faults = new ArrayList<>();
  private final List<Text> gaps = new ArrayList<>();
  private final SortedMap<String, List<String>> rows = new TreeMap<>();

  TableProof(DmnEngine engine) {
    this.engine = engine;
  }

  TableReading read(String content, String inPlaceOf) {
    boolean foreign = content.contains("<!") && content.contains("DOCTYPE");
    if (foreign || OTHER_LANGUAGE.matcher(content).find() || content.contains("\"script")) {
      fault("Il file contiene parti non ammesse.", "The file contains parts that are not allowed.");
      return reading();
    }
    try {
      Map<String, DecisionTable> fresh = tables(content);
      Map<String, DecisionTable> old = tables(inPlaceOf);
      if (!fresh.keySet().equals(old.keySet())) {
        fault(
            "Le tabelle devono essere " + old.keySet() + ", sono " + fresh.keySet() + ".",
            "The tables must be " + old.keySet() + ", they are " + fresh.keySet() + ".");
      }
      fresh.forEach((key, table) -> table(key, table, old.get(key)));
      if (faults.isEmpty()) {
        new TableTrial(engine, content, faults, gaps).every(fresh);
      }
    } catch (ModelException | DmnEngineException unreadable) {
      String why = reason(unreadable);
      fault("Il file non è una tabella DMN: " + why, "The file is no DMN table: " + why);
    }
    return reading();
  }

  private void table(String key, DecisionTable table, DecisionTable old) {
    if (old != null
        && !(inputs(table).equals(inputs(old)) && outputs(table).equals(outputs(old)))) {
      fault(
          key + ": le colonne devono restare quelle in uso.",
          key + ": the columns must stay as they are.");
    }
    if (table.getRules().size() > MOST_ROWS) {
      fault(key + ": troppe righe.", key + ": too many rows.");
      return;
    }
    List<String> inWords = new ArrayList<>();
    for (Rule rule : table.getRules()) {
      cells(key, rule);
      inWords.add(inWords(table, rule));
    }
    rows.put(key, inWords);
  }

  private void cells(String key, Rule rule) {
    List<String> texts = new ArrayList<>();
    rule.getInputEntries().forEach(cell -> texts.add(text(cell)));
    rule.getOutputEntries().forEach(cell -> texts.add(text(cell)));
    for (String text : texts) {
      String outside = STRING.matcher(text).replaceAll("");
      Matcher costly = COSTLY.matcher(outside);
      if (text.length() > LONGEST_CELL || costly.find()) {
        fault(
            "%s, riga %s: cella non ammessa: %s".formatted(key, rule.getId(), text),
            "%s, row %s: cell not allowed: %s".formatted(key, rule.getId(), text));
      }
    }
  }

  private static String inWords(DecisionTable table, Rule rule) {
    List<String> given = new ArrayList<>();
    int column = 0;
    for (InputEntry cell : rule.getInputEntries()) {
      String text = text(cell);
      String name = name(new ArrayList<>(table.getInputs()).get(column++));
      if (!text.isEmpty() && !text.equals("-")) {
        given.add(name + " = " + text);
      }
    }
    List<String> answered = rule.getOutputEntries().stream().map(cell -> text(cell)).toList();
    return (given.isEmpty() ? "–" : String.join(", ", given)) + " → " + String.join(", ", answered);
  }

  static Map<String, DecisionTable> tables(String content) {
    DmnModelInstance model =
        Dmn.readModelFromStream(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    Map<String, DecisionTable> tables = new TreeMap<>();
    for (Decision decision : model.getModelElementsByType(Decision.class)) {
      if (decision.getExpression() instanceof DecisionTable table) {
        tables.put(decision.getId(), table);
      }
    }
    return tables;
  }

  static List<String> inputs(DecisionTable table) {
    return table.getInputs().stream().map(TableProof::name).toList();
  }

  private static List<String> outputs(DecisionTable table) {
    return table.getOutputs().stream().map(Output::getName).toList();
  }

  private static String name(Input input) {
    return input.getInputExpression().getText().getTextContent().strip();
  }

  static String text(InputEntry cell) {
    return cell.getText() == null ? "" : cell.getText().getTextContent().strip();
  }

  private static String text(OutputEntry cell) {
    return cell.getText() == null ? "" : cell.getText().getTextContent().strip();
  }

  private static String reason(RuntimeException unreadable) {
    Throwable cause = unreadable.getCause() == null ? unreadable : unreadable.getCause();
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  private void fault(String italian, String english) {
    faults.add(new Text(italian, english));
  }

  private TableReading reading() {
    return new TableReading(
        List.copyOf(faults), List.copyOf(gaps), Collections.unmodifiableSortedMap(rows));
  }
}
