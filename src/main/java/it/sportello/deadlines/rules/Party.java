package it.sportello.deadlines.rules;

/** Whom a term binds. */
public enum Party {
  OFFICE("lo sportello"),
  AUTHORITY("l'ente consultato"),
  APPLICANT("il richiedente"),
  THIRD_PARTY("i controinteressati");

  private final String label;

  Party(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
