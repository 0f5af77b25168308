package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import it.sportello.territory.MunicipalityCode;
import java.time.LocalDate;

/** A plan that is laid open, as everybody sees it: no names; until the last day one may observe. */
public record PublishedPlan(
    CaseNumber number,
    MunicipalityCode municipality,
    String object,
    String place,
    String notice,
    LocalDate publishedOn,
    LocalDate until,
    boolean open) {}
