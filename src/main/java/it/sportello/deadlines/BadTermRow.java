package it.sportello.deadlines;

/** A row of the file of terms cannot be read; the message says which and why. */
public class BadTermRow extends RuntimeException {

  BadTermRow(String row, Throwable why) {
    super("Row %s of the file of terms: %s".formatted(row, why.getMessage()), why);
  }
}
