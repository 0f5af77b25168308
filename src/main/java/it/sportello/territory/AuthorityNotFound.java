package it.sportello.territory;

/** No third body has this identifier. */
public class AuthorityNotFound extends RuntimeException {

  public AuthorityNotFound(AuthorityId id) {
    super("No authority " + id);
  }
}
