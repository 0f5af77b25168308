package it.sportello.payments;

import it.sportello.applications.ApplicationId;

/** The application has no position that could be paid. */
public class NoPosition extends RuntimeException {

  NoPosition(ApplicationId draft) {
    super("No payment position for application " + draft);
  }
}
