package it.sportello.identity;

/** Somebody else already has that user name. */
public class UsernameTaken extends RuntimeException {

  UsernameTaken(String username) {
    super("User name %s is taken".formatted(username));
  }
}
