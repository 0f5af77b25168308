package it.sportello.forms.national;

import it.sportello.forms.Text;

/**
 * Answers that no instance can hold, or an instance that holds no answers; in words, with where.
 */
public class AnswersRefused extends RuntimeException {

  private final transient Text why;

  AnswersRefused(Text why) {
    super(why.it());
    this.why = why;
  }

  /** The message for a page, in both languages. */
  public Text why() {
    return why;
  }

  /** Both languages with the same things in them, in the same order. */
  static AnswersRefused of(String italian, String english, Object... told) {
    return new AnswersRefused(new Text(italian.formatted(told), english.formatted(told)));
  }
}
