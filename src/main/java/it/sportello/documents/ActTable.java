package it.sportello.documents;

import java.util.List;

/** A table in an act: what it shows, the headings of its columns, and its rows. */
public record ActTable(String caption, List<String> headings, List<List<String>> rows) {

  public ActTable {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }
}
