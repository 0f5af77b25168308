package it.sportello.payments;

import it.sportello.identity.ActorId;
import it.sportello.payments.rules.StampSerial;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Stamp duty that was declared as paid. */
@Entity
@Table(name = "payments_stamp")
class StampRow {

  @Id private String id;
  private String draftId;
  private String fee;
  private String serialNumber;
  private LocalDate boughtOn;
  private String authorisation;
  private String declaredBy;
  private Instant declaredAt;

  protected StampRow() {}

  StampRow(String draft, String fee, ActorId by, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.draftId = draft;
    this.fee = fee;
    this.declaredBy = by.value();
    this.declaredAt = now;
  }

  /** A paper stamp, which serves once. */
  StampRow paper(StampSerial serial, LocalDate bought) {
    serialNumber = serial.value();
    boughtOn = bought;
    return this;
  }

  /** Virtual stamp duty, by an authorisation of the revenue agency. */
  StampRow virtual(String authorisedBy) {
    authorisation = authorisedBy;
    return this;
  }

  StampView view() {
    return new StampView(
        fee,
        Optional.ofNullable(serialNumber),
        Optional.ofNullable(boughtOn),
        Optional.ofNullable(authorisation),
        declaredAt);
  }
}
