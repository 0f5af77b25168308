package it.sportello.incidents;

/** What gave up: a step of a process, or a message that should have left. */
enum IncidentKind {
  WORK,
  MESSAGE
}
