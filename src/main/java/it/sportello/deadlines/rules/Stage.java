package it.sportello.deadlines.rules;

/**
 * A stretch of a chained term; {@code nominal} if it begins where the one before nominally ends.
 */
record Stage(Length length, boolean nominal, Roll roll) {}
