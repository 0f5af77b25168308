package it.sportello.applications;

/** There is no such application, or it is not the actor's: the answer is the same. */
public class ApplicationNotFound extends RuntimeException {

  ApplicationNotFound(ApplicationId id) {
    super("No application " + id);
  }
}
