package it.sportello.supervision.rules;

/** So many cases that stand alike; days are null where they were not counted. */
public record Tally(Figure.Standing standing, Integer netDays, Integer grossDays, long cases) {}
