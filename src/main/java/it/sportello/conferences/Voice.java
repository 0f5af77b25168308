package it.sportello.conferences;

import it.sportello.territory.AuthorityId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What became of one convening of one body: the kind and the time are null while it is awaited; how
 * often it spoke too late; whether its dissent was overcome.
 */
public record Voice(
    AuthorityId body,
    String name,
    PositionKind kind,
    LocalDate due,
    Instant convenedAt,
    Instant givenAt,
    long late,
    boolean overcome) {}
