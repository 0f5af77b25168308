package it.sportello.territory;

/** No third body has this identifier. */
public class AuthorityNotFound extends RuntimeException {

  AuthorityNotFound(AuthorityId id) {
    super("No authority " + id);
  }
}
