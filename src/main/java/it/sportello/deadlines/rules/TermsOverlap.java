package it.sportello.deadlines.rules;

/** Two rows claim the same term for the same cases on the same days. */
public class TermsOverlap extends RuntimeException {

  TermsOverlap(Term one, Term other) {
    super("Two rows are in force together: %s and %s".formatted(one.name(), other.name()));
  }
}
