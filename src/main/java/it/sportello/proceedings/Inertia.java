package it.sportello.proceedings;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.DelayIndemnity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The office let a term pass that decides nothing: since when, in how many days whoever replaces it
 * must decide (half of the first term), what it owes, with the last day to ask for it, and the term
 * of the substitute once somebody turned to them.
 */
public record Inertia(
    LocalDate expired,
    int firstTerm,
    int substituteDays,
    Optional<DelayIndemnity> indemnity,
    LocalDate indemnityBy,
    Optional<ClockView> substitution) {}
