package it.sportello.deadlines.rules;

/** Between two rows of the same term there are days without a law. */
public class TermGap extends RuntimeException {

  TermGap(Term one, Term next) {
    super("No row is in force between %s and %s".formatted(one.name(), next.name()));
  }
}
