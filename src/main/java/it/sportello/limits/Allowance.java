package it.sportello.limits;

import java.time.Duration;

/** What is left of the requests of somebody, after one was asked for. */
public record Allowance(boolean granted, int limit, long remaining, Duration refill) {

  /** After how many whole seconds one may ask again, at least one. */
  public long retryAfter() {
    return Math.max(1, (refill.toMillis() + 999) / 1000);
  }
}
