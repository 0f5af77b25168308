package it.sportello.conferences;

/** A text that a body uses again and again. */
public record TemplateView(String id, String title, String text) {}
