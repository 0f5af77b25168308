package it.sportello.proceedings.workflow;

import java.sql.SQLTransientException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Fires what is due, the earliest first. The executor of the engine may fire the same timer at the
 * same moment: it is done once, and whoever is second goes on with the next.
 */
final class DueTimers {

  private static final Logger LOG = LoggerFactory.getLogger(DueTimers.class);
  private static final int MOST_CONFLICTS = 100;
  private static final int MOST_FAILURES = 2;

  private final Engine engine;

  DueTimers(Engine engine) {
    this.engine = engine;
  }

  /** Returns how many were fired here; what fails by itself, and not in a conflict, is thrown. */
  int fire() {
    int fired = 0;
    Map<String, Integer> failed = new HashMap<>();
    for (List<Job> due = next(); !due.isEmpty(); due = next()) {
      String job = due.get(0).getId();
      try {
        jobs().executeJob(job);
        fired++;
      } catch (ProcessEngineException failure) {
        int times = failed.merge(job, 1, Integer::sum);
        if (isThere(job) && times >= (isConflict(failure) ? MOST_CONFLICTS : MOST_FAILURES)) {
          throw failure;
        }
        LOG.debug("Timer {} is being fired elsewhere", job);
      }
    }
    return fired;
  }

  private List<Job> next() {
    return jobs().createJobQuery().timers().executable().orderByJobDuedate().asc().listPage(0, 1);
  }

  private boolean isThere(String job) {
    return jobs().createJobQuery().jobId(job).count() > 0;
  }

  /** Somebody else wrote what this one was to write. */
  private static boolean isConflict(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof OptimisticLockingException
                    || cause instanceof ConcurrencyFailureException
                    || cause instanceof SQLTransientException);
  }

  private ManagementService jobs() {
    return engine.get().getManagementService();
  }
}
