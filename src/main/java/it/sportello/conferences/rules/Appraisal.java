package it.sportello.conferences.rules;

import it.sportello.law.LegalBasis;

/** What the officer makes of conditions and dissents: a human act, recorded as such. */
@LegalBasis("L. 241/1990, artt. 14-bis, commi 5 e 6, e 14-ter, c. 7")
public enum Appraisal {
  /** Conditions can be met without substantial change. */
  CONDITIONS_ACCEPTABLE,
  /** A dissent cannot be overcome. */
  DISSENT_INSUPERABLE,
  /** Positions must be discussed in a meeting. */
  TO_BE_DISCUSSED,
  /** After the last meeting: the prevailing positions are favourable, whoever dissents. */
  PREVAILING_FAVOURABLE,
  /** After the last meeting: the prevailing positions are unfavourable. */
  PREVAILING_UNFAVOURABLE;

  /** Whether it weighs the positions held at the end of a meeting. */
  public boolean isOfMeeting() {
    return this == PREVAILING_FAVOURABLE || this == PREVAILING_UNFAVOURABLE;
  }
}
