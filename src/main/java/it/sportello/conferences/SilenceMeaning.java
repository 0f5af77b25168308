package it.sportello.conferences;

import it.sportello.law.LegalBasis;

/** What it means that a body says nothing in time, by the way in which it is heard. */
public enum SilenceMeaning {
  /** In a conference that decides: assent without conditions. */
  @LegalBasis("L. 241/1990, art. 14-bis, c. 4")
  ASSENT,
  /** Asked alone for its assent: the assent is there. */
  @LegalBasis("L. 241/1990, art. 17-bis, cc. 2 e 3")
  SINGLE_ASSENT,
  /** Asked alone for an opinion: the office goes on without it. */
  @LegalBasis("L. 241/1990, art. 16, c. 2")
  NO_OPINION,
  /** Asked alone for an opinion on a protected interest: the office waits for it. */
  @LegalBasis("L. 241/1990, art. 16, c. 3")
  AWAITED,
  /** In a conference that decides nothing: nothing. */
  @LegalBasis("L. 241/1990, art. 14, commi 1 e 3")
  NOTHING;

  static SilenceMeaning of(ConferenceStage stage, boolean isProtected) {
    return switch (stage.kind()) {
      case SINGLE_ASSENT -> SINGLE_ASSENT;
      case OPINION -> isProtected ? AWAITED : NO_OPINION;
      default -> stage.aim().decides() ? ASSENT : NOTHING;
    };
  }
}
