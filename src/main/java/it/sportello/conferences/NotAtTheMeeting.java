package it.sportello.conferences;

import it.sportello.law.CaseNumber;

/** The body did not answer the roll call: it cannot speak in the meeting. */
public class NotAtTheMeeting extends RuntimeException {

  NotAtTheMeeting(CaseNumber number) {
    super("Case %s: the body is not at the meeting".formatted(number));
  }
}
