package it.sportello.territory;

/** A third body that may have to be heard, with the interest it looks after. */
public record AuthorityView(AuthorityId id, String name, Interest interest, String pec) {

  /** Whether the interest is one of those that the law protects more strongly. */
  public boolean isProtected() {
    return interest.isProtected();
  }
}
