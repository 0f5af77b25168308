package it.sportello.proceedings;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the engine holds, read for verification: by the number of the case, in our words. */
public interface EngineState {

  /**
   * How many procedures run for each case; what goes on beside one or after it is none: works that
   * follow a title, its review, a conference that finds facts.
   */
  Map<String, Integer> running();

  /** When the timers of each case are due. */
  Map<String, List<Instant>> timers();

  /** Work that the engine has given up: the case and what was to be done. */
  List<GivenUp> givenUp();

  /** Work that failed until it was tried no more; {@code since} it is visible as an incident. */
  record GivenUp(String id, String number, String activity, String why, boolean visible) {}
}
