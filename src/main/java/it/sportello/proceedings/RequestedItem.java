package it.sportello.proceedings;

/** One thing to ask of the applicant, and the reason or provision for asking. */
public record RequestedItem(String what, String reason) {}
