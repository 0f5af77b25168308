package it.sportello.territory;

import java.time.LocalDate;

/** That an office serves a municipality; {@code to}, the last day, is null while none is known. */
public record ServiceView(
    long id,
    OfficeId office,
    Desk desk,
    MunicipalityCode municipality,
    LocalDate from,
    LocalDate to) {}
