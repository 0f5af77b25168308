package it.sportello.catalogue;

import it.sportello.territory.AuthorityView;
import it.sportello.territory.Interest;

/** A third body that must be heard on an application, and why. */
public record AuthorityToHear(
    AuthorityView authority, Interest interest, String reason, String provision) {}
