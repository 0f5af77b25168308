package it.sportello.documents;

/** A line of the account of time, as printed: what happened on a day and how it moved the term. */
public record LedgerRow(
    String day, String event, String rule, String before, String after, String sentence) {}
