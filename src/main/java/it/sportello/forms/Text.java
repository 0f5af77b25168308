package it.sportello.forms;

import java.util.Locale;

/** Something that is read by people: Italian first, English complete. */
public record Text(String it, String en) {

  public static final Text EMPTY = new Text("", "");

  /** The text in the reader's language; Italian when there is no translation. */
  public String in(Locale locale) {
    return "en".equals(locale.getLanguage()) && en != null && !en.isBlank() ? en : it;
  }

  /** With what it speaks of put into its places, the same in both languages. */
  public Text filled(Object... values) {
    return new Text(it.formatted(values), en.formatted(values));
  }

  public boolean isEmpty() {
    return it == null || it.isBlank();
  }
}
