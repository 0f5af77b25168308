package it.sportello.identity;

/** Nobody is known under that id. */
public class PersonNotFound extends RuntimeException {

  PersonNotFound(ActorId id) {
    super("Nobody is known as " + id);
  }
}
