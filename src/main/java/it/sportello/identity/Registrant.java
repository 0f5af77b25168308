package it.sportello.identity;

/** Somebody as whoever looks after people sees them. */
public record Registrant(PersonView person, String taxCode, Duties duties, boolean enabled) {}
