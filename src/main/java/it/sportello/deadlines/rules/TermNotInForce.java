package it.sportello.deadlines.rules;

import java.time.LocalDate;

/** No row, or more than one, gives this term on that day for such a case. */
public class TermNotInForce extends ClockRefused {

  TermNotInForce(TermCode code, LocalDate day, TermOptions options) {
    super(
        "%s, decorrenza %s: non c'è una sola riga in vigore per %s."
            .formatted(code, ItalianWording.ofThe(day), options.text()));
  }
}
