package it.sportello.deadlines.rules;

/**
 * The text a row rests on, whether reading it so is a convention of the house, and, for people,
 * which reading was chosen and which other there is (empty where nobody disagrees).
 */
public record Provision(String citation, boolean convention, String reading) {}
