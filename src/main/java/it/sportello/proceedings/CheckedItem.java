package it.sportello.proceedings;

/** An item of the completeness check: what was looked at, and what the officer found. */
public record CheckedItem(String code, String label, Finding finding, String note) {

  /** What the officer found. */
  public enum Finding {
    PRESENT,
    NOT_DUE,
    MISSING
  }
}
