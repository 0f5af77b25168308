package it.sportello.applications;

/** A draft or filed application, before and beside its case number. */
public record ApplicationId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
