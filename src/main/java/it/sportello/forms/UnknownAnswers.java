package it.sportello.forms;

import java.util.List;

/** Answers to questions that the section does not ask: refused as a whole, nothing is changed. */
public class UnknownAnswers extends RuntimeException {

  private final transient List<String> names;

  public UnknownAnswers(List<String> names) {
    super("Nobody asked for " + String.join(", ", names));
    this.names = List.copyOf(names);
  }

  /** The names under which they came. */
  public List<String> names() {
    return names;
  }
}
