package it.sportello.forms;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What every answer must be, whatever the form: present, not too long, a real date, a number. */
final class AnswerRules {

  static final Text MISSING_ROW = new Text("Aggiungi almeno una voce.", "Add at least one entry.");

  /** What one is told where the answer may be left out, and is looked for all the same. */
  static final Text ADVISED =
      new Text("Manca: meglio scriverlo, se lo sai.", "Missing: better to say it, if you know it.");

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,4})?");
  private static final int EARLIEST_YEAR = 1800;
  private static final int LATEST_YEAR = 2200;

  private AnswerRules() {}

  static boolean isEmpty(Object answer) {
    return answer == null
        || answer.equals(false)
        || answer instanceof String text && text.isBlank()
        || answer instanceof Collection<?> many && many.isEmpty();
  }

  static Text missing(Field field) {
    return switch (field.type()) {
      case CHECKBOX -> new Text("Spunta la casella per proseguire.", "Tick the box to go on.");
      case RADIO, SELECT, CHECKLIST -> new Text("Scegli una risposta.", "Choose an answer.");
      default -> new Text("Compila questo campo.", "Fill in this field.");
    };
  }

  static Optional<Text> wrong(Field field, Object answer) {
    return switch (field.type()) {
      case TEXT, LONG_TEXT -> wrongText(field, answer.toString());
      case NUMBER -> wrongNumber(answer.toString());
      case DATE -> wrongDate(answer.toString());
      case RADIO, SELECT -> wrongChoice(field, answer.toString());
      case CHECKLIST ->
          ((Collection<?>) answer)
              .stream()
                  .map(Object::toString)
                  .flatMap(a -> wrongChoice(field, a).stream())
                  .findFirst();
      default -> Optional.empty();
    };
  }

  private static Optional<Text> wrongText(Field field, String answer) {
    int longest = field.rules().maxLength();
    if (answer.length() > longest) {
      return Optional.of(
          new Text(
              "Scrivi al massimo %d caratteri: ora sono %d.".formatted(longest, answer.length()),
              "Write at most %d characters: there are %d.".formatted(longest, answer.length())));
    }
    if (!field.rules().pattern().isEmpty() && !answer.matches(field.rules().pattern())) {
      return Optional.of(
          new Text(
              "Il formato non è quello atteso. " + field.help().it(),
              "The format is not the expected one. " + field.help().in(Locale.ENGLISH)));
    }
    return Optional.empty();
  }

  private static Optional<Text> wrongNumber(String answer) {
    if (!NUMBER.matcher(answer).matches()) {
      return Optional.of(
          new Text("Scrivi un numero, per esempio 120,50.", "Write a number, for example 120.50."));
    }
    return new BigDecimal(answer.replace(',', '.')).signum() < 0
        ? Optional.of(new Text("Il numero non può essere negativo.", "It cannot be negative."))
        : Optional.empty();
  }

  /** Whether it is a day that was or will be, as {@code 2026-11-22}. */
  static boolean isDay(String answer) {
    try {
      int year = LocalDate.parse(answer).getYear();
      return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
    } catch (DateTimeException impossible) {
      return false;
    }
  }

  private static Optional<Text> wrongDate(String answer) {
    return isDay(answer)
        ? Optional.empty()
        : Optional.of(
            new Text("Questa data non esiste: controllala.", "There is no such date: check it."));
  }

  private static Optional<Text> wrongChoice(Field field, String answer) {
    return field.options().stream().anyMatch(option -> option.value().equals(answer))
        ? Optional.empty()
        : Optional.of(new Text("Scegli una delle risposte.", "Choose one of the answers."));
  }
}
