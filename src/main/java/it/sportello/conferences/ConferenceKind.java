package it.sportello.conferences;

import it.sportello.law.LegalBasis;

/** How the bodies of a conference speak: each in writing within its term, or all in a meeting. */
@LegalBasis("L. 241/1990, artt. 14-bis e 14-ter")
public enum ConferenceKind {
  SIMPLIFIED,
  SIMULTANEOUS
}
