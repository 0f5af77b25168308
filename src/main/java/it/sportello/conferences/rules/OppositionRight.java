package it.sportello.conferences.rules;

import it.sportello.law.LegalBasis;
import it.sportello.law.Said;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Who may oppose a determination: whoever dissented with reasons to guard a qualified interest. */
@LegalBasis("L. 241/1990, art. 14-quinquies, c. 1")
public final class OppositionRight {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private OppositionRight() {}

  /** Why the body may not oppose at all, with the article; empty if it may. */
  public static Optional<Said> refusal(Voice voice, Optional<Efficacy> efficacy) {
    if (!voice.qualified()) {
      return Optional.of(
          Said.of(
              "Si oppone solo chi tutela l’ambiente, il paesaggio, i beni culturali, la salute o la"
                  + " pubblica incolumità (L. 241/1990, art. 14-quinquies, c. 1)."));
    }
    if (!voice.dissents()) {
      return Optional.of(
          Said.of(
              "Si oppone solo chi ha espresso un dissenso motivato prima della fine dei lavori (L."
                  + " 241/1990, art. 14-quinquies, c. 1)."));
    }
    return efficacy.filter(e -> e != Efficacy.NONE).isPresent()
        ? Optional.empty()
        : Optional.of(Said.of("Non c’è una determinazione favorevole a cui opporsi."));
  }

  /** Why an opposition that comes that day has no effect; empty if it has. */
  public static Optional<String> lateness(LocalDate today, LocalDate until) {
    return today.isAfter(until)
        ? Optional.of(
            "Arrivata dopo il %s: senza effetto, la determinazione è efficace (L. 241/1990, art."
                    .formatted(DAY.format(until))
                + " 14-quinquies, c. 1).")
        : Optional.empty();
  }
}
