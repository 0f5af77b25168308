package it.sportello.supervision;

import it.sportello.supervision.rules.BodyFigures;

/** A body and its figures. */
public record BodyLine(String id, String name, BodyFigures figures) {}
