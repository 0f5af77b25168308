package it.sportello.proceedings;

import it.sportello.deadlines.rules.ExpiryEffect;
import it.sportello.law.CaseNumber;
import it.sportello.territory.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A row of the work list, with the term that comes first by its consequence. */
public record TaskView(
    String id,
    CaseNumber number,
    String task,
    String role,
    Optional<String> authority,
    MunicipalityCode municipality,
    String procedure,
    String holder,
    String place,
    Optional<String> officerInCharge,
    Instant openedAt,
    Optional<LocalDate> due,
    Optional<ExpiryEffect> effect,
    Optional<Term> term,
    LocalDate sortOn,
    Optional<String> badge) {

  /**
   * Which term the date is of: its code, whose it is (“” if not a body’s), and what it is called.
   */
  public record Term(String code, String subject, String label) {}
}
