package it.sportello.conferences;

import it.sportello.territory.AuthorityId;
import java.time.Instant;
import java.util.List;

/** What a body said after its term, which counts for nothing. */
public record LatePositionView(
    AuthorityId authority,
    PositionKind kind,
    String reasons,
    List<String> conditions,
    Instant givenAt,
    String givenBy) {}
