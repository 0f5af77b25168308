package it.sportello.identity;

/** Without this person nobody could look after the house any more. */
public class LastAdministrator extends RuntimeException {

  LastAdministrator(ActorId id) {
    super("%s is the last administrator".formatted(id));
  }
}
