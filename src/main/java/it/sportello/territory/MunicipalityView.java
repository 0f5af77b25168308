package it.sportello.territory;

/** A municipality as it may be seen; province is the vehicle sign, metropolitanCity may be null. */
public record MunicipalityView(
    MunicipalityCode code,
    String name,
    String province,
    String metropolitanCity,
    String belfiore) {}
