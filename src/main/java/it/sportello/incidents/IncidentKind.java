package it.sportello.incidents;

/** What gave up: a step of a process, or a message that should have left. */
public enum IncidentKind {
  WORK,
  MESSAGE
}
