package it.sportello.incidents;

/** What was typed about an incident cannot be taken over; which field, and why. */
class HandlingRefused extends RuntimeException {

  private final String field;
  private final String why;

  HandlingRefused(String field, String why) {
    super(field + " " + why);
    this.field = field;
    this.why = why;
  }

  String field() {
    return field;
  }

  /** The end of the key of the words. */
  String why() {
    return why;
  }
}
