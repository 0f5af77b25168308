package it.sportello.conferences.rules;

import it.sportello.conferences.rules.Position.Dissent;
import it.sportello.law.LegalBasis;

/**
 * A body heard in a conference: its name, whether it guards an interest that gives it a remedy
 * against the outcome, and what it said.
 */
public record Voice(String body, boolean qualified, Position position) {

  /** A dissent with reasons on a qualified interest: it suspends what is decided against it. */
  @LegalBasis("L. 241/1990, artt. 14-quater, c. 3, e 14-quinquies, c. 1")
  public boolean isQualifiedDissent() {
    return qualified && dissents();
  }

  /** Whether the law counts the position as a dissent. */
  public boolean dissents() {
    return position.inLaw() instanceof Dissent;
  }
}
