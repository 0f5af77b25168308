package it.sportello.proceedings;

import it.sportello.deadlines.rules.TermCode;

/** A term that has not begun, and what would make it begin. */
public record TermToCome(TermCode code, String label, EventKind begins) {}
