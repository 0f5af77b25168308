package it.sportello.applications;

import it.sportello.identity.ActorId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The invitation of somebody to one section of a draft. */
@Entity
@Table(name = "applications_guest")
class InvitedGuest {

  @Id private String id;
  private String section;
  private String person;
  private Instant invitedAt;

  protected InvitedGuest() {}

  InvitedGuest(String section, ActorId person, Instant invitedAt) {
    this.id = UUID.randomUUID().toString();
    this.section = section;
    this.person = person.value();
    this.invitedAt = invitedAt;
  }

  boolean is(ActorId somebody, String where) {
    return person.equals(somebody.value()) && section.equals(where);
  }

  boolean hasId(String other) {
    return id.equals(other);
  }

  Guest view() {
    return new Guest(id, section, new ActorId(person));
  }
}
