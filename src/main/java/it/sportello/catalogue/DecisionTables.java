package it.sportello.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decision tables of {@code bpmn/}, which the office can read and change. */
public interface DecisionTables {

  /** The rows that apply to the facts; facts that are not given count as unknown. */
  List<Map<String, Object>> evaluate(String decision, Map<String, Object> facts);

  /** Reads a file over that is not in use yet, against the one whose place it takes. */
  TableReading read(String file, String content);

  /** The file that is in use today; none under that name, if the house has no such tables. */
  Optional<String> content(String file);
}
