package it.sportello.conferences;

import it.sportello.territory.AuthorityId;
import java.time.Instant;
import java.util.List;

/** A position that the body has replaced by another since, in which round it was given and when. */
public record FormerPositionView(
    int round,
    AuthorityId authority,
    String name,
    PositionKind kind,
    String reasons,
    List<String> conditions,
    Instant givenAt) {}
