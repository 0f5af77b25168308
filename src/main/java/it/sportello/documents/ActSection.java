package it.sportello.documents;

import java.util.List;

/** A headed part of an act: paragraphs, numbered items, and a table that may be null. */
public record ActSection(
    String heading, List<String> paragraphs, List<String> items, ActTable table) {

  public ActSection {
    paragraphs = List.copyOf(paragraphs);
    items = List.copyOf(items);
  }

  public static ActSection text(String heading, String... paragraphs) {
    return new ActSection(heading, List.of(paragraphs), List.of(), null);
  }

  public static ActSection list(String heading, String lead, List<String> items) {
    return new ActSection(heading, List.of(lead), items, null);
  }

  public static ActSection table(String heading, ActTable table) {
    return new ActSection(heading, List.of(), List.of(), table);
  }
}
