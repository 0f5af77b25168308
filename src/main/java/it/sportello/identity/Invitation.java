package it.sportello.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A link by which somebody may choose a password, once and not for long. */
@Entity
@Table(name = "identity_invitation")
class Invitation {

  static final Duration LIFE = Duration.ofDays(7);

  @Id private String id;
  private String personId;
  private String tokenHash;
  private Instant madeAt;
  private Instant expiresAt;
  private Instant usedAt;
  private Instant revokedAt;

  protected Invitation() {}

  Invitation(String personId, OneTimeCode code, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.personId = personId;
    this.tokenHash = code.digest();
    this.madeAt = now;
    this.expiresAt = now.plus(LIFE);
  }

  boolean isOpen(Instant now) {
    return usedAt == null && revokedAt == null && now.isBefore(expiresAt);
  }

  void use(Instant now) {
    usedAt = now;
  }

  void revoke(Instant now) {
    revokedAt = now;
  }

  String personId() {
    return personId;
  }

  String id() {
    return id;
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
