package it.sportello.proceedings;

import it.sportello.law.LegalBasis;

/** What it means in a given case that the final term runs out and nobody decided. */
@LegalBasis("L. 241/1990, artt. 2, c. 9-bis, e 20, commi 1 e 4; D.P.R. 380/2001, artt. 20 e 36")
enum Silence {
  /** The application is granted. */
  ASSENT,
  /** The application is refused, and the applicant may go to court. */
  REFUSAL,
  /** The notice stands, and can no longer be forbidden. */
  CONSOLIDATION,
  /** Nothing is decided: the office still must, and somebody may decide in its place. */
  NOTHING
}
