package it.sportello.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A sentence in Italian with places for what it speaks of, so that a page can say it in the
 * reader's language. Days are written in full; a value may be said itself.
 */
public record Said(String pattern, List<Object> values) {

  private static final String DAY = "d MMMM uuuu";

  public Said {
    values = List.copyOf(values);
  }

  public static Said of(String pattern, Object... values) {
    return new Said(pattern, List.of(values));
  }

  /** As acts, the record and programs get it. */
  public String italian() {
    return in(Locale.ITALIAN, UnaryOperator.identity());
  }

  /** In the language of a reader, into which {@code words} takes an Italian pattern. */
  public String in(Locale locale, UnaryOperator<String> words) {
    String sentence = words.apply(pattern);
    return values.isEmpty()
        ? sentence
        : sentence.formatted(values.stream().map(value -> written(value, locale, words)).toArray());
  }

  private static Object written(Object value, Locale locale, UnaryOperator<String> words) {
    if (value instanceof Said said) {
      return said.in(locale, words);
    }
    return value instanceof LocalDate day
        ? DateTimeFormatter.ofPattern(DAY, locale).format(day)
        : value;
  }
}
