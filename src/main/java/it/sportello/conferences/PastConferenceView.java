package it.sportello.conferences;

import java.time.Instant;
import java.util.Optional;

/**
 * A conference of the case that ended before the present one began; its positions are among the
 * former ones, up to its last round.
 *
 * @param outcome the name of its outcome, where it came to one
 */
public record PastConferenceView(
    ConferenceAim aim,
    ConferenceKind kind,
    int round,
    Instant convenedAt,
    Instant concludedAt,
    Optional<String> outcome,
    String reasons) {}
