package it.sportello.proceedings;

import it.sportello.deadlines.rules.ExpiryEffect;
import it.sportello.law.CaseNumber;
import it.sportello.territory.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A row of the work list. */
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
    LocalDate sortOn,
    Optional<String> badge) {}
