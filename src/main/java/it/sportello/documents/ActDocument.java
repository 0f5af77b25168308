package it.sportello.documents;

import java.util.Locale;
import java.util.Map;

/** An act to be printed: which template, what it says, and how the file is called. */
public record ActDocument(
    String template, Map<String, Object> model, String fileName, String title, Locale locale) {

  public ActDocument {
    if (title == null || title.isBlank()) {
      throw new IllegalArgumentException("An act needs a title");
    }
    model = Map.copyOf(model);
  }

  /** An act of a kind ({@code acts/<kind>.html}, else {@code acts/act.html}) in Italian. */
  public static ActDocument of(String kind, ActContent content, String fileName) {
    return new ActDocument(
        kind, Map.of("content", content), fileName, content.title(), Locale.ITALIAN);
  }
}
