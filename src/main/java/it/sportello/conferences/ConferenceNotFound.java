package it.sportello.conferences;

import it.sportello.law.CaseNumber;

/** No conference was convened on the case, or the body was not convened to it. */
public class ConferenceNotFound extends RuntimeException {

  ConferenceNotFound(CaseNumber number) {
    super("No conference on case " + number);
  }
}
