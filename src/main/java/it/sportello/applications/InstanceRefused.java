package it.sportello.applications;

import it.sportello.forms.Text;

/** A file that is no valid instance of the form; the message says where. */
public class InstanceRefused extends RuntimeException {

  private final transient Text why;

  InstanceRefused(Text why) {
    super(why.it());
    this.why = why;
  }

  /** The message for a page, in both languages. */
  public Text why() {
    return why;
  }
}
