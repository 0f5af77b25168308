package it.sportello.forms;

import java.util.Locale;

/** Something that is read by people: Italian first, English complete. */
public record Text(String it, String en) {

  public static final Text EMPTY = new Text("", "");

  /** The text in the reader's language; Italian when there is no translation. */
  public String in(Locale locale) {
    return "en".equals(locale.getLanguage()) && en != null && !en.isBlank() ? en : it;
  }

  public boolean isEmpty() {
    return it == null || it.isBlank();
  }
}
