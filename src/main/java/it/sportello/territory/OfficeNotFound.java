package it.sportello.territory;

/** No office has this identifier. */
public class OfficeNotFound extends RuntimeException {

  OfficeNotFound(OfficeId id) {
    super("No office " + id);
  }
}
