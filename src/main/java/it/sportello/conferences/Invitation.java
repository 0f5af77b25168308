package it.sportello.conferences;

import it.sportello.territory.AuthorityId;
import it.sportello.territory.Interest;

/** A body to be convened, for which interest, and why. */
public record Invitation(AuthorityId authority, Interest interest, String reason) {}
