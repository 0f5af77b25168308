package it.sportello.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs with the system's, some days ahead of it. */
class DemoClock extends Clock {

  private final Clock system;
  private final ZoneId zone;
  private final AtomicReference<Duration> ahead;

  /** The time in which a thread rehearses what happened before; nobody else sees it. */
  private final ThreadLocal<Duration> rehearsal = new ThreadLocal<>();

  DemoClock() {
    this(Clock.systemUTC(), ZoneOffset.UTC, new AtomicReference<>(Duration.ZERO));
  }

  private DemoClock(Clock system, ZoneId zone, AtomicReference<Duration> ahead) {
    this.system = system;
    this.zone = zone;
    this.ahead = ahead;
  }

  void forward(Duration more) {
    ahead.updateAndGet(now -> now.plus(more));
  }

  void rehearse(Duration fromNow) {
    rehearsal.set(fromNow);
  }

  void endRehearsal() {
    rehearsal.remove();
  }

  void set(Duration total) {
    ahead.set(total);
  }

  Duration ahead() {
    return ahead.get();
  }

  @Override
  public Instant instant() {
    Duration past = rehearsal.get();
    return system.instant().plus(past == null ? ahead.get() : past);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return other.equals(zone) ? this : new DemoClock(system, other, ahead);
  }
}
