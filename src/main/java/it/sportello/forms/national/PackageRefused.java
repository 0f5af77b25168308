package it.sportello.forms.national;

import it.sportello.forms.Text;

/** A package of forms, or a form of it, cannot be used; the message says why. */
public class PackageRefused extends RuntimeException {

  private final transient Text why;

  PackageRefused(Text why) {
    super(why.it());
    this.why = why;
  }

  PackageRefused(String italian, String english, Object... values) {
    this(new Text(italian, english).filled(values));
  }

  /** The message for a page, in the reader's language. */
  public Text why() {
    return why;
  }
}
