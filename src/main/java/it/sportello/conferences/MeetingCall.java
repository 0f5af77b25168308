package it.sportello.conferences;

import java.time.Instant;

/** When a meeting is to be held, at which link, on what. */
public record MeetingCall(Instant startsAt, String link, String agenda) {}
