package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.OfficeId;
import java.time.Instant;
import java.util.Optional;

/** A case in a list. */
public record CaseSummary(
    CaseNumber number,
    String procedure,
    MunicipalityCode municipality,
    OfficeId office,
    CaseState state,
    String holder,
    String place,
    Optional<String> officerInCharge,
    Instant filedAt,
    Optional<Instant> closedAt) {}
