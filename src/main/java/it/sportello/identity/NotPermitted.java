package it.sportello.identity;

/** The actor can see that the function exists, and may not use it. */
public class NotPermitted extends RuntimeException {

  public NotPermitted(Actor actor, String function) {
    super("%s may not %s".formatted(actor.id(), function));
  }
}
