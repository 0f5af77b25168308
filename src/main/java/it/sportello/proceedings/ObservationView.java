package it.sportello.proceedings;

import java.time.Instant;
import java.util.Optional;

/** An observation on a plan as the office sees it; {@code accepted} is empty until answered. */
public record ObservationView(
    String id,
    int position,
    Instant filedAt,
    String name,
    String contact,
    String text,
    Optional<Boolean> accepted,
    String reply) {}
