package it.sportello.territory;

import java.time.LocalDate;

/** No municipality has this code on the day asked for. */
public class MunicipalityNotFound extends RuntimeException {

  MunicipalityNotFound(MunicipalityCode code, LocalDate on) {
    super("No municipality %s on %s".formatted(code, on));
  }
}
