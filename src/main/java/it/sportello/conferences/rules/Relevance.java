package it.sportello.conferences.rules;

import it.sportello.law.LegalBasis;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Whether what is asked of a conference counts, or comes too late or once too often. */
@LegalBasis("L. 241/1990, artt. 2, c. 7, e 14-bis, cc. 2, lett. b, e 7")
public final class Relevance {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Relevance() {}

  /**
   * Why the request is irrelevant, in Italian with the article; empty if it counts.
   *
   * @param askedBefore whether whoever asks has asked for the same in time already
   * @param until the last day of the fifteen from the convening
   */
  public static Optional<String> refusal(
      AskKind kind, boolean askedBefore, LocalDate today, LocalDate until) {
    if (kind == AskKind.OPPOSITION) {
      return Optional.empty();
    }
    if (today.isAfter(until)) {
      return Optional.of(
          "Arrivata dopo il %s, ultimo giorno utile: irrilevante (L. 241/1990, art. 14-bis, %s)."
              .formatted(
                  DAY.format(until), kind == AskKind.INTEGRATION ? "c. 2, lett. b" : "c. 7"));
    }
    return askedBefore && kind == AskKind.INTEGRATION
        ? Optional.of(
            "Già chiesta una volta dallo stesso ente: irrilevante (L. 241/1990, art. 2, c. 7).")
        : Optional.empty();
  }

  /** The same for a body that is asked alone: it may ask once, while its term runs. */
  @LegalBasis("L. 241/1990, artt. 16, c. 4, e 17-bis, c. 1")
  public static Optional<String> refusalOfOne(
      boolean askedBefore, LocalDate today, LocalDate until) {
    if (askedBefore) {
      return Optional.of(
          "Già chiesta: il termine si interrompe una volta sola (L. 241/1990, artt. 16, c. 4, e"
              + " 17-bis, c. 1).");
    }
    return today.isAfter(until)
        ? Optional.of(
            "Arrivata dopo il %s, ultimo giorno per rispondere: irrilevante (L. 241/1990, artt. 16,"
                    .formatted(DAY.format(until))
                + " c. 4, e 17-bis, c. 1).")
        : Optional.empty();
  }
}
