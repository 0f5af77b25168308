package it.sportello.proceedings;

import it.sportello.identity.Actor;
import it.sportello.law.CaseNumber;

/** Whether a supervisor has opened a case today, for a stated reason that was recorded. */
public interface Oversight {

  boolean hasOpened(Actor supervisor, CaseNumber number);
}
