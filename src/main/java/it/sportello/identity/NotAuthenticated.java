package it.sportello.identity;

/** Nobody is logged in, and the request needs somebody. */
public class NotAuthenticated extends RuntimeException {

  NotAuthenticated() {
    super("Nobody is logged in");
  }
}
