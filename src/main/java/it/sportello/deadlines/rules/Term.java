package it.sportello.deadlines.rules;

import java.util.List;

/** One row of the table of terms: a term as the law has it from one day to another. */
public record Term(
    TermCode code,
    String label,
    Span span,
    List<Reaction> reactions,
    Expiry expiry,
    Scope scope,
    Provision provision) {

  public Term {
    reactions = List.copyOf(reactions);
  }

  /** The row by what tells it from its neighbours, for messages. */
  public String name() {
    return "%s %s %s from %s".formatted(code, scope.territory(), scope.when(), scope.from());
  }
}
