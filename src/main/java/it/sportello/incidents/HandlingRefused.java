package it.sportello.incidents;

/** What was typed about an incident cannot be taken over; which field, and why. */
public class HandlingRefused extends RuntimeException {

  private final String field;
  private final String why;

  HandlingRefused(String field, String why) {
    super(field + " " + why);
    this.field = field;
    this.why = why;
  }

  /** Which field. */
  public String field() {
    return field;
  }

  /** The end of the key of the words. */
  public String why() {
    return why;
  }
}
