package it.sportello.territory;

/** There is no such assignment of an office to a municipality. */
public class ServiceNotFound extends RuntimeException {

  ServiceNotFound(long id) {
    super("No assigned service " + id);
  }
}
