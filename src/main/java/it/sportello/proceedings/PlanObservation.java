package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What somebody observed on a plan, and what the office answers to it. */
@Entity
@Table(name = "proceedings_plan_observation")
class PlanObservation {

  @Id private String id;
  private String caseNumber;
  private int position;
  private Instant filedAt;
  private String name;
  private String contact;

  @Column(columnDefinition = "text")
  private String text;

  private Boolean accepted;

  @Column(columnDefinition = "text")
  private String reply;

  protected PlanObservation() {}

  PlanObservation(CaseNumber number, int position, Instant at, Observer observer, String text) {
    this.id = UUID.randomUUID().toString();
    this.caseNumber = number.value();
    this.position = position;
    this.filedAt = at;
    this.name = observer.name();
    this.contact = observer.contact();
    this.text = text;
  }

  /** Who observes, and where they are reached; staff only. */
  record Observer(String name, String contact) {}

  void answer(boolean isAccepted, String why) {
    accepted = isAccepted;
    reply = why;
  }

  ObservationView view() {
    return new ObservationView(
        id,
        position,
        filedAt,
        name,
        contact,
        text,
        Optional.ofNullable(accepted),
        reply == null ? "" : reply);
  }
}
