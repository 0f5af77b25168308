package it.sportello.demo;

import it.sportello.deadlines.rules.LegalTime;
import it.sportello.proceedings.OverdueTasks;
import it.sportello.proceedings.Workflow;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Moves the time of the demo city forward, day by day, so that what the law does at each date is
 * done in its order. How far it has been moved survives a restart.
 */
@Service
@Profile("demo")
public class DemoTime {

  private static final int MOST_DAYS = 400;

  private final DemoClock clock;
  private final Workflow workflow;
  private final OverdueTasks overdue;
  private final JdbcClient database;

  DemoTime(DemoClock clock, Workflow workflow, OverdueTasks overdue, JdbcClient database) {
    this.clock = clock;
    this.workflow = workflow;
    this.overdue = overdue;
    this.database = database;
    database
        .sql("select seconds_ahead from demo_clock where id = 1")
        .query(Long.class)
        .optional()
        .ifPresent(seconds -> clock.set(Duration.ofSeconds(seconds)));
  }

  public ZonedDateTime now() {
    return clock.instant().atZone(LegalTime.ROME);
  }

  public boolean isMoved() {
    return !clock.ahead().isZero();
  }

  /**
   * Moves forward by so many days and lets the law act, one mover at a time; returns how many
   * timers fired.
   */
  public synchronized int forward(int days) {
    int fired = 0;
    for (int day = 0; day < Math.min(days, MOST_DAYS); day++) {
      ZonedDateTime next = now().plusDays(1);
      clock.forward(Duration.between(now(), next));
      fired += fireByLaw();
    }
    keep();
    return fired;
  }

  /** Moves forward at once, as when the house was down for so many days; then the law acts. */
  synchronized int outage(int days) {
    clock.forward(Duration.between(now(), now().plusDays(days)));
    int fired = fireByLaw();
    keep();
    return fired;
  }

  /**
   * Lets this thread act as of some days ago, at a time of that day; what the law had done by then
   * is done first.
   */
  void rehearse(int daysAgo, LocalTime at) {
    clock.rehearse(Duration.ZERO);
    ZonedDateTime today = now();
    ZonedDateTime then = today.minusDays(daysAgo).with(at);
    clock.rehearse(Duration.between(today, then));
    fireByLaw();
  }

  void endRehearsal() {
    clock.rehearse(Duration.ZERO);
    fireByLaw();
    clock.endRehearsal();
  }

  private void keep() {
    database.sql("delete from demo_clock").update();
    database
        .sql("insert into demo_clock (id, seconds_ahead) values (1, ?)")
        .param(clock.ahead().toSeconds())
        .update();
  }

  /** Timers act for the house, not for whoever moved the clock. */
  private int fireByLaw() {
    SecurityContext whoever = SecurityContextHolder.getContext();
    SecurityContextHolder.clearContext();
    try {
      int fired = workflow.fireDueTimers();
      overdue.refresh();
      return fired;
    } finally {
      SecurityContextHolder.setContext(whoever);
    }
  }
}
