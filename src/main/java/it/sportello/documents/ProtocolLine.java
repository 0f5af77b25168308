package it.sportello.documents;

/** A line of a register as it may be read: the number and what stands beside it. */
public record ProtocolLine(ProtocolNumber number, RegisterEntry entry) {}
