package it.sportello.conferences;

import it.sportello.law.CaseNumber;

/** The body has spoken already. */
public class PositionAlreadyGiven extends RuntimeException {

  PositionAlreadyGiven(CaseNumber number) {
    super("Case %s: the body has spoken already".formatted(number));
  }
}
