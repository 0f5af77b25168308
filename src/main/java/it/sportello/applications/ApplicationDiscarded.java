package it.sportello.applications;

/** A draft was thrown away: what hangs on it ends in the same transaction. */
public record ApplicationDiscarded(ApplicationId id) {}
