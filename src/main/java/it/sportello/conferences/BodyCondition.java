package it.sportello.conferences;

/** One condition as its body wrote it, under a key that tells it from all others of the round. */
public record BodyCondition(String key, String body, String words) {}
