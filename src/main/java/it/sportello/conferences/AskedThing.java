package it.sportello.conferences;

import jakarta.persistence.Embeddable;

/** One document or clarification that a body asks for, and why it is needed. */
@Embeddable
public record AskedThing(String what, String reason) {}
