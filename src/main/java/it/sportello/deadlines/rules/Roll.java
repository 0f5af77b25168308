package it.sportello.deadlines.rules;

/** What happens to a last day that is a holiday. */
public enum Roll {
  FORWARD,
  BACKWARD,
  NONE
}
