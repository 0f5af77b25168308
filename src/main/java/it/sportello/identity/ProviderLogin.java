package it.sportello.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** The person whom a provider of identities knows under a subject of its own. */
@Entity
@Table(name = "identity_login")
class ProviderLogin {

  @EmbeddedId private Key key;
  private String personId;
  private String level;
  private Instant lastAt;

  protected ProviderLogin() {}

  ProviderLogin(Key key, String personId) {
    this.key = key;
    this.personId = personId;
  }

  String personId() {
    return personId;
  }

  ProviderLogin used(String withLevel, Instant now) {
    level = withLevel;
    lastAt = now;
    return this;
  }

  /** A provider and its name for somebody. */
  @Embeddable
  record Key(String issuer, String subject) implements Serializable {}
}
