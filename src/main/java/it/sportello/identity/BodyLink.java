package it.sportello.identity;

import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.AuthorityView;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A link by which somebody of a body comes in once, to one case, with a PIN. */
@Entity
@Table(name = "identity_body_link")
class BodyLink {

  /** What the ids of those who came in by a link begin with; no person has such an id. */
  static final String PREFIX = "link:";

  private static final int MOST_FAILURES = 5;

  @Id private String id;
  private String caseNumber;
  private String authorityId;
  private String authorityName;
  private String tokenHash;
  private String pinHash;
  private Instant madeAt;
  private String madeBy;
  private Instant expiresAt;
  private int failures;
  private String visitor;
  private Instant usedAt;
  private Instant revokedAt;

  protected BodyLink() {}

  BodyLink(CaseNumber number, AuthorityView body) {
    this.id = UUID.randomUUID().toString();
    this.caseNumber = number.value();
    this.authorityId = body.id().value();
    this.authorityName = body.name();
  }

  BodyLink sealed(OneTimeCode token, String pinHash) {
    this.tokenHash = token.digest();
    this.pinHash = pinHash;
    return this;
  }

  BodyLink made(String by, Instant at, Instant until) {
    this.madeBy = by;
    this.madeAt = at;
    this.expiresAt = until;
    return this;
  }

  BodyLinks.State state(Instant now) {
    if (revokedAt != null) {
      return BodyLinks.State.REVOKED;
    }
    if (!now.isBefore(expiresAt)) {
      return BodyLinks.State.EXPIRED;
    }
    if (failures >= MOST_FAILURES) {
      return BodyLinks.State.BLOCKED;
    }
    return usedAt == null ? BodyLinks.State.OPEN : BodyLinks.State.USED;
  }

  void failed() {
    failures++;
  }

  void use(String who, Instant at) {
    visitor = who;
    usedAt = at;
  }

  void revoke(Instant at) {
    if (revokedAt == null) {
      revokedAt = at;
    }
  }

  boolean wasUsed() {
    return usedAt != null;
  }

  String username() {
    return PREFIX + id;
  }

  String pinHash() {
    return pinHash;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  /** Reads and signs for the body, in the one case and nowhere else. */
  Actor actor() {
    return new Actor(
        new ActorId(username()),
        visitor + " (" + authorityName + ")",
        "",
        "",
        Set.of(Role.BODY_OFFICER, Role.BODY_HEAD),
        Set.of(),
        Optional.of(new AuthorityId(authorityId)),
        Optional.empty(),
        Optional.of(new CaseNumber(caseNumber)));
  }

  LoggedIn loggedIn() {
    return new LoggedIn(
        new ActorId(username()),
        username(),
        null,
        visitor,
        true,
        new LoggedIn.Session(Family.BODY, null));
  }

  BodyLinks.View view(Instant now) {
    return new BodyLinks.View(
        id,
        new CaseNumber(caseNumber),
        new AuthorityId(authorityId),
        authorityName,
        state(now),
        madeAt,
        expiresAt,
        Optional.ofNullable(usedAt),
        Optional.ofNullable(visitor));
  }
}
