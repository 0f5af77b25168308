package it.sportello.pages;

import it.sportello.forms.Field;
import it.sportello.forms.FieldType;
import it.sportello.forms.FormError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A question as a page shows it: under its name, with the answer so far and what is wrong. */
public record Question(
    Field field,
    String name,
    Object answer,
    List<FormError> findings,
    List<Question> children,
    List<List<Question>> rows) {

  /** The id of its input, to which the summary of errors links. */
  public String id() {
    return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
  }

  public String text() {
    return answer == null ? "" : answer.toString();
  }

  public boolean isAnswered() {
    return answer instanceof Collection<?> many ? !many.isEmpty() : !text().isBlank();
  }

  public boolean isTicked() {
    return Boolean.TRUE.equals(answer);
  }

  /** Whether the option is among the answers. */
  public boolean holds(String option) {
    return answer instanceof Collection<?> many ? many.contains(option) : text().equals(option);
  }

  /** Whether there is an answer, a tick counting as one. */
  public boolean isGiven() {
    return field.type() == FieldType.CHECKBOX ? isTicked() : isAnswered();
  }

  /** Whether it is the same answer; nothing and an empty one are alike. */
  public boolean holdsThe(Object other) {
    return text().equals(other == null ? "" : other.toString());
  }

  public boolean isWrong() {
    return findings.stream().anyMatch(FormError::blocking);
  }

  /** The ids of what explains the field to a screen reader; null when there is nothing. */
  public String describedBy() {
    StringBuilder ids = new StringBuilder();
    if (!findings.isEmpty()) {
      ids.append(id()).append("-errore ");
    }
    if (!field.help().isEmpty()) {
      ids.append(id()).append("-aiuto");
    }
    return ids.isEmpty() ? null : ids.toString().strip();
  }

  /** The answer as a day, when it is one. */
  public Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.parse(text()));
    } catch (DateTimeException typedOtherwise) {
      return Optional.empty();
    }
  }

  /** How many corners an area has that was drawn on the map; the first is written twice. */
  public int corners() {
    return Math.max(0, text().split("\\[\\s*-?\\d", -1).length - 2);
  }
}
