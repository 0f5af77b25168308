package it.sportello.deadlines;

import java.time.LocalDate;

/** A clock was started, moved or closed; {@code due} is null while it stands still. */
public record ClockMoved(ClockKey key, LocalDate due) {}
