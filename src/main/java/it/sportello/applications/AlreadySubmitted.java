package it.sportello.applications;

import it.sportello.law.CaseNumber;

/** The application was filed: it can no longer be changed as a draft. */
public class AlreadySubmitted extends RuntimeException {

  private final transient CaseNumber number;

  AlreadySubmitted(ApplicationId id, CaseNumber number) {
    super("Application %s was filed as %s".formatted(id, number));
    this.number = number;
  }

  public CaseNumber number() {
    return number;
  }
}
