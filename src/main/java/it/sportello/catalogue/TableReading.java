package it.sportello.catalogue;

import it.sportello.forms.Text;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What came of reading a file of decision tables over.
 *
 * @param faults what keeps it from being used
 * @param gaps combinations of facts for which no row holds; the office decides whether it is meant
 * @param rows the rows of each table in words, by the key of its decision
 */
public record TableReading(
    List<Text> faults, List<Text> gaps, SortedMap<String, List<String>> rows) {

  /** One row that one of two readings has and the other has not. */
  public record Difference(String table, boolean added, String row) {}

  /** The rows that went, then those that came, table by table. */
  public static List<Difference> between(TableReading before, TableReading after) {
    Map<String, List<String>> then = before.rows();
    Map<String, List<String>> now = after.rows();
    return now.keySet().stream()
        .flatMap(
            table -> {
              List<String> old = then.getOrDefault(table, List.of());
              List<String> fresh = now.get(table);
              return Stream.concat(
                  old.stream()
                      .filter(row -> !fresh.contains(row))
                      .map(row -> new Difference(table, false, row)),
                  fresh.stream()
                      .filter(row -> !old.contains(row))
                      .map(row -> new Difference(table, true, row)));
            })
        .toList();
  }
}
