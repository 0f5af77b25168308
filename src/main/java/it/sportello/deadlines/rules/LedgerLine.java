package it.sportello.deadlines.rules;

import java.time.LocalDate;

/** One step of a clock: what happened, by which provision, and where it moved the last day. */
public record LedgerLine(
    LocalDate day,
    String event,
    String citation,
    LocalDate before,
    LocalDate after,
    String sentence) {}
