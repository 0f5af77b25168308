package it.sportello.forms;

/** A document that goes with the application, and the rule that asks for it. */
public record RequiredDocument(
    String code, Text label, boolean required, boolean signed, String when, String legalBasis) {}
