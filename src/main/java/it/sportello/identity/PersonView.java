package it.sportello.identity;

import java.util.Set;

/** Somebody known to the house, as others may see them. */
public record PersonView(
    ActorId id, String username, String name, String email, String pec, Set<Role> roles) {}
