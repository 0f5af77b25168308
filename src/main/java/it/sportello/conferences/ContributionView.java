package it.sportello.conferences;

import java.time.Instant;

/** What an office of a body was asked; the answer, its author and its time are null until then. */
public record ContributionView(
    String id,
    String office,
    String question,
    String askedBy,
    Instant askedAt,
    String answer,
    String answeredBy,
    Instant answeredAt) {

  public boolean isAnswered() {
    return answer != null;
  }
}
