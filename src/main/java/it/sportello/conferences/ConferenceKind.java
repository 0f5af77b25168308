package it.sportello.conferences;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.LegalBasis;

/** How other bodies are heard: each in writing, all in a meeting, or one alone. */
public enum ConferenceKind {
  /** Each in writing within its term. */
  @LegalBasis("L. 241/1990, art. 14-bis")
  SIMPLIFIED(TermCode.CDS_DETERM),
  /** All in meetings. */
  @LegalBasis("L. 241/1990, art. 14-ter")
  SIMULTANEOUS(TermCode.CDS_DETERM),
  /** One alone, whose assent is needed: its silence is assent. */
  @LegalBasis("L. 241/1990, art. 17-bis")
  SINGLE_ASSENT(TermCode.ART17BIS),
  /**
   * One alone, which gives an opinion: the office goes on without it, but for protected interests.
   */
  @LegalBasis("L. 241/1990, art. 16")
  OPINION(TermCode.ART16_OPINION);

  private final TermCode term;

  ConferenceKind(TermCode term) {
    this.term = term;
  }

  /** The term within which each body speaks. */
  public TermCode term() {
    return term;
  }

  /** Whether one body alone is heard, without a conference. */
  public boolean isOfOne() {
    return this == SINGLE_ASSENT || this == OPINION;
  }
}
