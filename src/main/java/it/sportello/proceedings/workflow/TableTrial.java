package it.sportello.proceedings.workflow;

import it.sportello.forms.Text;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * Tries tables with every combination of the values that their cells name and one that none names;
 * of very large tables with as many as fit.
 */
class TableTrial {

  private static final int MOST_TRIALS = 4_000;
  private static final int MOST_SAID = 10;
  private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private final DmnEngine engine;
  private final String content;
  private final List<Text> faults;
  private final List<Text> gaps;

  TableTrial(DmnEngine engine, String content, List<Text> faults, List<Text> gaps) {
    this.engine = engine;
    this.content = content;
    this.faults = faults;
    this.gaps = gaps;
  }

  void every(Map<String, DecisionTable> tables) {
    var file = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    for (DmnDecision decision : engine.parseDecisions(file)) {
      if (tables.containsKey(decision.getKey())) {
        trial(decision, tables.get(decision.getKey()));
      }
    }
  }

  private void trial(DmnDecision decision, DecisionTable table) {
    boolean mustAnswer =
        table.getHitPolicy() != HitPolicy.COLLECT && table.getHitPolicy() != HitPolicy.RULE_ORDER;
    int unanswered = 0;
    for (Map<String, Object> facts : combinations(table)) {
      try {
        boolean none = engine.evaluateDecisionTable(decision, facts).isEmpty();
        if (none && mustAnswer && unanswered++ < MOST_SAID) {
          gaps.add(
              new Text(
                  inWords(decision, facts, "nessuna riga"), inWords(decision, facts, "no row")));
        }
      } catch (DmnEngineException wrong) {
        faults.add(
            new Text(
                inWords(decision, facts, "righe sovrapposte o cella errata"),
                inWords(decision, facts, "rows overlap, or a cell is wrong")));
        return;
      }
    }
  }

  private static String inWords(DmnDecision decision, Map<String, Object> facts, String what) {
    return decision.getKey() + " " + facts + ": " + what + ".";
  }

  private static List<Map<String, Object>> combinations(DecisionTable table) {
    List<String> names = TableProof.inputs(table);
    List<Map<String, Object>> all = new ArrayList<>();
    all.add(new LinkedHashMap<>());
    for (int column = 0; column < names.size(); column++) {
      Set<Object> values = values(table, column);
      List<Map<String, Object>> longer = new ArrayList<>();
      for (Map<String, Object> begun : all) {
        for (Object value : values) {
          if (longer.size() < MOST_TRIALS) {
            Map<String, Object> next = new LinkedHashMap<>(begun);
            next.put(names.get(column), value);
            longer.add(next);
          }
        }
      }
      all = longer;
    }
    return all;
  }

  private static Set<Object> values(DecisionTable table, int column) {
    Set<Object> values = new LinkedHashSet<>();
    for (Rule rule : table.getRules()) {
      String cell = TableProof.text(new ArrayList<>(rule.getInputEntries()).get(column));
      Matcher strings = STRING.matcher(cell);
      while (strings.find()) {
        values.add(strings.group(1));
      }
      if (cell.matches(".*\\b(true|false)\\b.*")) {
        values.add(true);
        values.add(false);
      }
      Matcher numbers = NUMBER.matcher(STRING.matcher(cell).replaceAll(""));
      while (numbers.find()) {
        values.add(Double.parseDouble(numbers.group()));
      }
    }
    if (values.stream().noneMatch(Boolean.class::isInstance)) {
      values.add(values.stream().anyMatch(Double.class::isInstance) ? (Object) (-1.0) : "");
    }
    return values;
  }
}
