package it.sportello.deadlines.rules;

/** How often, and until when from the start, a request may stop a clock; absent limits are null. */
public record Asking(boolean once, TermCode within, Integer withinDays) {

  public static final Asking AT_ANY_TIME = new Asking(false, null, null);
}
