package it.sportello.conferences;

import it.sportello.territory.AuthorityId;

/**
 * A body at a meeting: whether it came, who spoke for it, with which powers, and whether it did.
 */
public record AttendanceView(
    AuthorityId authority,
    String name,
    boolean present,
    String representative,
    String powers,
    boolean spoke) {}
