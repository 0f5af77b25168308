package it.sportello.deadlines.rules;

/** What follows when a term runs out, whom it binds, and the same in a sentence for people. */
public record Expiry(ExpiryEffect effect, Party bound, String consequence) {}
