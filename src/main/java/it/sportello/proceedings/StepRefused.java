package it.sportello.proceedings;

import it.sportello.law.Said;

/** The step cannot be taken as asked; the message, in Italian, says why and what to do. */
public class StepRefused extends RuntimeException {

  private final String field;
  private final transient Said why;

  public StepRefused(String field, String pattern, Object... values) {
    this(field, Said.of(pattern, values));
  }

  public StepRefused(String field, Said why) {
    super(why.italian());
    this.field = field;
    this.why = why;
  }

  /** The field of the page beside which the message belongs; empty when it concerns the whole. */
  public String field() {
    return field;
  }

  /** The message for a page, which says it in the reader's language. */
  public Said why() {
    return why;
  }
}
