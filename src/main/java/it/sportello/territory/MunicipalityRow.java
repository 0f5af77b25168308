package it.sportello.territory;

import java.time.LocalDate;

/**
 * One row of the archive of municipalities, read and found sound; {@code to} is null while open.
 */
record MunicipalityRow(
    MunicipalityCode code,
    String belfiore,
    String name,
    String province,
    LocalDate from,
    LocalDate to) {}
