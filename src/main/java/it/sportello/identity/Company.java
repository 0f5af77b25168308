package it.sportello.identity;

import java.io.Serializable;

/** A firm for which somebody acts, as their provider of identity vouches for this log-in. */
public record Company(String taxCode, String name) implements Serializable {}
