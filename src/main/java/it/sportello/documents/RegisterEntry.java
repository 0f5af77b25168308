package it.sportello.documents;

import it.sportello.law.CaseNumber;

/** What is written beside a protocol number; correspondent, case and document may be null. */
public record RegisterEntry(
    Direction direction,
    String subject,
    String correspondent,
    CaseNumber caseNumber,
    DocumentId document) {

  /** Whether something came in, went out, or stayed in the house. */
  public enum Direction {
    IN,
    OUT,
    INTERNAL
  }

  public RegisterEntry {
    if (direction == null || subject == null || subject.isBlank()) {
      throw new IllegalArgumentException("A register entry needs a direction and a subject");
    }
  }
}
