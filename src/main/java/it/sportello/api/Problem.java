package it.sportello.api;

import java.util.List;
import java.util.Optional;

/** A refusal as it is told (RFC 9457): {@code riferimento} is also in the log. */
record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String riferimento,
    Optional<List<Finding>> errori,
    Optional<String> pratica,
    Optional<Long> ricevuti) {

  /** What is wrong with one field. */
  record Finding(String campo, String codice, String messaggio) {}
}
