package it.sportello.territory;

/** A desk office and how to reach it. */
public record OfficeView(
    OfficeId id, String name, Desk desk, OfficeKind kind, String pec, String address) {}
