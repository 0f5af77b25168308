package it.sportello.territory;

/** A metropolitan city with its ISTAT code, such as 237 for Bologna. */
public record MetropolitanCityView(String code, String name) {}
