package it.sportello.forms.national;

/**
 * Answers that no instance can hold, or an instance that holds no answers; in Italian, with where.
 */
public class AnswersRefused extends RuntimeException {

  AnswersRefused(String sentence) {
    super(sentence);
  }
}
