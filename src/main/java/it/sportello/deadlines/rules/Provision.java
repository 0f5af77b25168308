package it.sportello.deadlines.rules;

/** The text a row rests on, and whether reading it so is a convention of the house. */
public record Provision(String citation, boolean convention) {}
