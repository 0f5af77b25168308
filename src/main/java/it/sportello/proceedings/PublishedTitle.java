package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import it.sportello.territory.MunicipalityCode;
import java.time.LocalDate;

/** A title as the notice board shows it to everybody. */
public record PublishedTitle(
    CaseNumber number,
    String title,
    MunicipalityCode municipality,
    String object,
    String place,
    LocalDate publishedOn,
    LocalDate until) {}
