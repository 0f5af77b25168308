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

  /** The same row with another length, in its own unit. */
  public Term lasting(int amount) {
    var other = new Length(amount, span.length().unit());
    var longer = new Span(other, span.option(), span.extraMonths(), span.roll(), span.chain());
    return new Term(code, label, longer, reactions, expiry, scope, provision);
  }

  /** The row by what tells it from its neighbours, for messages. */
  public String name() {
    return "%s %s %s from %s".formatted(code, scope.territory(), scope.when(), scope.from());
  }
}
