package it.sportello.deadlines.rules;

/** A row follows, or is counted back from, itself. */
public class TermCycle extends RuntimeException {

  TermCycle(Term term) {
    super("A term cannot wait for itself: %s".formatted(term.name()));
  }
}
