package it.sportello.supervision;

import it.sportello.identity.Actor;
import it.sportello.law.CaseNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A supervisor looked into a case: who, when and why. */
@Entity
@Table(name = "supervision_look")
class Look {

  @Id private String id;
  private String caseNumber;
  private String actorId;
  private String actorName;
  private String reason;
  private Instant lookedAt;

  protected Look() {}

  Look(CaseNumber number, Actor actor, String reason, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.caseNumber = number.value();
    this.actorId = actor.id().value();
    this.actorName = actor.name();
    this.reason = reason;
    this.lookedAt = at;
  }

  String reason() {
    return reason;
  }
}
