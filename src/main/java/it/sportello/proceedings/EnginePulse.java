package it.sportello.proceedings;

/** Whether the engine of this node works off what is due, and how much waits for it. */
public interface EnginePulse {

  /** Whether timers are worked off here; true too where this node is told not to. */
  boolean beats();

  /** How many timers are due and not yet worked off, by any node. */
  long backlog();

  /** How many were given up. */
  long givenUp();
}
