package it.sportello.forms.national;

import it.sportello.forms.Text;

/** An overlay cannot be used; the message names file and line. */
public class OverlayRefused extends RuntimeException {

  private final transient Text why;

  OverlayRefused(String file, int line, Text what) {
    this(
        new Text(
            "%s, riga %d: %s".formatted(file, line, what.it()),
            "%s, line %d: %s".formatted(file, line, what.en())));
  }

  private OverlayRefused(Text why) {
    super(why.it());
    this.why = why;
  }

  /** The message for a page, in the reader's language. */
  public Text why() {
    return why;
  }
}
