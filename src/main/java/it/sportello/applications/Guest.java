package it.sportello.applications;

import it.sportello.identity.ActorId;

/** Somebody whom the owner of a draft lets fill in one section of it. */
public record Guest(String id, String section, ActorId person) {}
