package it.sportello.deadlines.rules;

/** Where a clock stands on a day. */
public enum ClockState {
  NOT_STARTED("Non ancora iniziato"),
  RUNNING("In corso"),
  SUSPENDED("Sospeso"),
  INTERRUPTED("Interrotto"),
  MET("Rispettato"),
  EXPIRED("Scaduto"),
  SUPERSEDED("Superato");

  private final String label;

  ClockState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether nothing more can happen to the clock but a correction. */
  public boolean isOver() {
    return this == MET || this == EXPIRED || this == SUPERSEDED;
  }
}
