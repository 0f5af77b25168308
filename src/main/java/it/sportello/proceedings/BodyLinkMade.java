package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import java.time.Instant;

/**
 * A link for a body was made, and must leave by certified mail now; the PIN leaves by ordinary mail
 * to {@code email}, where that is not empty. Nothing of this is kept.
 */
public record BodyLinkMade(
    CaseNumber number,
    AuthorityId body,
    String id,
    String token,
    String pin,
    String email,
    Instant expiresAt) {

  /** A secret stays out of logs. */
  @Override
  public String toString() {
    return "BodyLinkMade " + id;
  }
}
