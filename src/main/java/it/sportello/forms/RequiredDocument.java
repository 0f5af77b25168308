package it.sportello.forms;

import java.util.List;

/**
 * A document that goes with the application, and the rule that asks for it. One that is bound to
 * sections holds only as long as their answers are those it was given for.
 */
public record RequiredDocument(
    String code,
    Text label,
    boolean required,
    boolean signed,
    String when,
    String legalBasis,
    List<String> boundTo) {}
