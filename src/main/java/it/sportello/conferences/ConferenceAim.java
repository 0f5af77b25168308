package it.sportello.conferences;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.LegalBasis;

/** What a conference is for; how its bodies speak is its {@link ConferenceKind}. */
public enum ConferenceAim {
  /** Its determination takes the place of the acts of the bodies. */
  @LegalBasis("L. 241/1990, art. 14, c. 2")
  DECISION(null),
  /** The interests are looked at together; nothing is decided, and silence means nothing. */
  @LegalBasis("L. 241/1990, art. 14, c. 1")
  FACT_FINDING(TermCode.CDS_EXAMINE),
  /** What a project needs is found out before its application is filed. */
  @LegalBasis("L. 241/1990, art. 14, c. 3")
  PRELIMINARY(TermCode.CDS_PRELIM_DETERM),
  /** Whether a title is annulled or revoked, after its determination. */
  @LegalBasis("L. 241/1990, artt. 14-quater, c. 2, 21-quinquies e 21-nonies")
  REVIEW(null);

  private final TermCode own;

  ConferenceAim(TermCode own) {
    this.own = own;
  }

  /** The term within which bodies speak: one of its own, or that of the way in which they speak. */
  TermCode term(ConferenceKind kind) {
    return own == null ? kind.term() : own;
  }

  /** Whether silence is assent, so that it binds the body that kept it. */
  public boolean decides() {
    return this == DECISION || this == REVIEW;
  }
}
