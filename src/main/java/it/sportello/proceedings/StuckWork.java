package it.sportello.proceedings;

import java.time.Instant;
import java.util.List;

/** Work of the engine that failed until it was tried no more, and how it is tried again. */
public interface StuckWork {

  /** What is stuck, oldest first. */
  List<Stuck> all();

  /** Tries it again from the beginning; false when it is not stuck any more. */
  boolean retry(String id);

  /**
   * A piece of work that is stuck.
   *
   * @param number of the case; empty if it belongs to none
   * @param what the name of the step in the process, as a lawyer reads it
   * @param why what the engine was told, for who repairs it
   * @param since when it was given up; null if not known
   */
  record Stuck(String id, String number, String what, String why, Instant since) {}
}
