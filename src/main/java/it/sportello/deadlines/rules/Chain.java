package it.sportello.deadlines.rules;

import java.util.Map;

/** That a term follows another: on its nominal last day, or on the one that holidays made of it. */
public record Chain(TermCode after, boolean nominal, Map<String, String> with) {

  public Chain {
    with = Map.copyOf(with);
  }
}
