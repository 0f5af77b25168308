package it.sportello.conferences;

import it.sportello.law.LegalBasis;
import it.sportello.territory.AuthorityId;

/** Whether a body came to a meeting, who is its single representative, with which powers. */
@LegalBasis("L. 241/1990, art. 14-ter, commi 3, 4 e 5")
public record Attending(
    AuthorityId authority, boolean present, String representative, String powers) {}
