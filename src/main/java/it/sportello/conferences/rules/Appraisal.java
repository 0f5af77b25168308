package it.sportello.conferences.rules;

import it.sportello.law.LegalBasis;

/** What the officer makes of conditions and dissents: a human act, recorded as such. */
@LegalBasis("L. 241/1990, art. 14-bis, commi 5 e 6")
public enum Appraisal {
  /** Conditions can be met without substantial change. */
  CONDITIONS_ACCEPTABLE,
  /** A dissent cannot be overcome. */
  DISSENT_INSUPERABLE,
  /** Positions must be discussed in a meeting. */
  TO_BE_DISCUSSED
}
