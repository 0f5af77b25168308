package it.sportello.limits;

import java.time.Duration;

/** Limits of a test's own. */
public final class Rationing {

  static final LimitSettings SETTINGS =
      new LimitSettings(3, 10, 20, 100, Duration.ofMinutes(15), Duration.ofHours(1));

  private Rationing() {}

  /** Three requests a minute. */
  public static Requests three() {
    return new Requests(SETTINGS);
  }
}
