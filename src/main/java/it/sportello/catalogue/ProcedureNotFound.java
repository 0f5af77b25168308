package it.sportello.catalogue;

/** The catalogue has no procedure of that code. */
public class ProcedureNotFound extends RuntimeException {

  ProcedureNotFound(String code) {
    super("No procedure " + code);
  }
}
