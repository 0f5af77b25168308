package it.sportello.forms.national;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** How a value is written in an instance and kept as an answer: days are kept in ISO. */
final class Lexical {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private Lexical() {}

  /** The text for an answer, or “” when there is none. */
  static String written(ValueType type, Object answer) {
    String text = answer == null ? "" : legal(String.valueOf(answer));
    return type.kind() == ValueType.Kind.WRITTEN_DATE
        ? other(text, DateTimeFormatter.ISO_LOCAL_DATE, WRITTEN)
        : text;
  }

  /** The answer that a text stands for. */
  static Object read(ValueType type, String text) {
    return switch (type.kind()) {
      case BOOLEAN -> text.strip().equals("true") || text.strip().equals("1");
      case WRITTEN_DATE -> other(text, WRITTEN, DateTimeFormatter.ISO_LOCAL_DATE);
      case TEXT -> text;
      default -> text.strip();
    };
  }

  /** A text that is no day is left as it is: the check names it, nobody guesses. */
  private static String other(String text, DateTimeFormatter from, DateTimeFormatter to) {
    try {
      return LocalDate.parse(text, from).format(to);
    } catch (DateTimeException none) {
      return text;
    }
  }

  /** XML has no way to write most control characters. */
  private static String legal(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", "");
  }
}
