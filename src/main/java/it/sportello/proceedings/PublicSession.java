package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import it.sportello.territory.MunicipalityCode;
import java.time.Instant;

/** A meeting of a conference to which everybody may come: what about, when, and by which link. */
public record PublicSession(
    CaseNumber number,
    MunicipalityCode municipality,
    String object,
    String place,
    Instant at,
    String link) {}
