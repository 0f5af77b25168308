package it.sportello.desk;

import it.sportello.conferences.PositionKind;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.interop.LetterView;
import it.sportello.proceedings.BodyReplies;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A position that came by certified mail, as it is typed or taken from the letter. */
record Acquired(String authority, PositionKind kind, String reasons, String conditions, String day)
    implements Serializable {

  static Acquired of(LetterView letter) {
    return new Acquired(
        letter.authority().map(Object::toString).orElse(""),
        null,
        letter.body().strip(),
        "",
        LegalTime.dayOf(letter.arrivedAt()).toString());
  }

  BodyReplies.Delivered delivered() {
    return new BodyReplies.Delivered(kind, reasons, Entered.lines(conditions), date());
  }

  /** Null where it is no date, which is then asked for. */
  private LocalDate date() {
    try {
      return day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }
}
