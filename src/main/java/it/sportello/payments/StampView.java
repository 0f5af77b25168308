package it.sportello.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Stamp duty declared as paid: by a paper stamp, or by virtue of an authorisation. */
public record StampView(
    String fee,
    Optional<String> serialNumber,
    Optional<LocalDate> boughtOn,
    Optional<String> authorisation,
    Instant declaredAt) {

  public boolean isPaper() {
    return serialNumber.isPresent();
  }
}
