package it.sportello.catalogue;

import java.util.List;
import java.util.Map;

/** The decision tables of {@code bpmn/}, which the office can read and change. */
public interface DecisionTables {

  /** The rows that apply to the facts; facts that are not given count as unknown. */
  List<Map<String, Object>> evaluate(String decision, Map<String, Object> facts);
}
