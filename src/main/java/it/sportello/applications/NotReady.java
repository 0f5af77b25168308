package it.sportello.applications;

/** The application cannot be filed yet: something blocking is missing or wrong. */
public class NotReady extends RuntimeException {

  private final transient Readiness readiness;

  NotReady(ApplicationId id, Readiness readiness) {
    super("Application %s is not ready: %s".formatted(id, readiness.inShort()));
    this.readiness = readiness;
  }

  public Readiness readiness() {
    return readiness;
  }
}
