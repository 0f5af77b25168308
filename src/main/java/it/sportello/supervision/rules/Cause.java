package it.sportello.supervision.rules;

/** Who has to move for a case to go on. */
public enum Cause {
  OFFICE,
  BODIES,
  APPLICANT,
  NOBODY
}
