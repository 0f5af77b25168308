package it.sportello.documents;

import java.time.Instant;

/** The number an act or a filing takes in a register, and the instant that it dates. */
public record ProtocolNumber(String register, int year, int number, Instant at) {

  /** As one cites it: {@code 2026/0000123}. */
  @Override
  public String toString() {
    return "%d/%07d".formatted(year, number);
  }
}
