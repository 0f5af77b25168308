package it.sportello.desk;

import it.sportello.proceedings.RequestedItem;
import it.sportello.proceedings.StepRefused;
import it.sportello.territory.AuthorityId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads what was entered into a field: a choice, a number of days, one thing on each line. */
final class Entered {

  private static final Pattern DAYS = Pattern.compile("\\d{1,4}");

  private Entered() {}

  static <T> T choice(T chosen, String field) {
    if (chosen == null) {
      throw new StepRefused(field, "Scegli una risposta.");
    }
    return chosen;
  }

  /** The id of a body as a form sends it; a form of ours sends no other. */
  static AuthorityId authority(String typed) {
    if (!typed.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new StepRefused("authority", "Scegli un ente.");
    }
    return new AuthorityId(typed);
  }

  /** The body that was chosen; whatever is no body at all was not chosen. */
  static AuthorityId body(String typed) {
    try {
      return new AuthorityId(typed);
    } catch (IllegalArgumentException nobody) {
      throw new StepRefused("authority", "Scegli l’ente.");
    }
  }

  static int days(String typed) {
    if (typed == null || !DAYS.matcher(typed.strip()).matches()) {
      throw new StepRefused("days", "Scrivi un numero di giorni, per esempio 30.");
    }
    return Integer.parseInt(typed.strip());
  }

  static List<String> lines(String typed) {
    return typed == null
        ? List.of()
        : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The rows that were filled in, wholly or in part. */
  static List<RequestedItem> rows(List<Asked> rows) {
    return rows == null
        ? List.of()
        : rows.stream()
            .filter(Objects::nonNull)
            .filter(r -> !r.isBlank())
            .map(Asked::item)
            .toList();
  }

  /** A row of what is asked for or ordered, each with its reason. */
  record Asked(String what, String reason) {

    boolean isBlank() {
      return text(what).isEmpty() && text(reason).isEmpty();
    }

    RequestedItem item() {
      return new RequestedItem(text(what), text(reason));
    }

    private static String text(String typed) {
      return typed == null ? "" : typed.strip();
    }
  }
}
