package it.sportello.limits;

import java.time.Duration;
import java.time.Instant;

/**
 * What is remembered of wrong passwords: how many in the present window, since when, how often one
 * had to wait already, and until when one must.
 */
record Tries(int failures, Instant since, int waits, Instant blockedUntil, Instant lastAt) {

  /** After so long without a failure all is forgotten. */
  static final Duration MEMORY = Duration.ofHours(24);

  static Tries first(Instant now, int limit, LimitSettings settings) {
    return new Tries(0, now, 0, now, now).another(now, limit, settings);
  }

  /** One more; the one that reaches the limit begins a wait, twice as long as the one before. */
  Tries another(Instant now, int limit, LimitSettings settings) {
    int waited = lastAt.plus(MEMORY).isBefore(now) ? 0 : waits;
    boolean fresh = !now.isBefore(since.plus(settings.window()));
    int counted = fresh ? 1 : failures + 1;
    Instant begin = fresh ? now : since;
    if (counted < limit) {
      return new Tries(counted, begin, waited, blockedUntil, now);
    }
    return new Tries(0, now, waited + 1, now.plus(pause(waited, settings)), now);
  }

  private static Duration pause(int waited, LimitSettings settings) {
    Duration doubled = settings.window().multipliedBy(1L << Math.min(waited, 10));
    return doubled.compareTo(settings.longestWait()) > 0 ? settings.longestWait() : doubled;
  }
}
