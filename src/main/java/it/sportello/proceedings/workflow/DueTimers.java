package it.sportello.proceedings.workflow;

import java.util.List;
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
  private static final int MOST_IN_A_ROW = 100;

  private final ManagementService jobs;

  DueTimers(ManagementService jobs) {
    this.jobs = jobs;
  }

  /** Returns how many were fired here. */
  int fire() {
    int fired = 0;
    int lost = 0;
    for (List<Job> due = next(); !due.isEmpty(); due = next()) {
      try {
        jobs.executeJob(due.get(0).getId());
        fired++;
        lost = 0;
      } catch (ProcessEngineException failure) {
        lost++;
        if (lost > MOST_IN_A_ROW || !isFiredElsewhere(due.get(0), failure)) {
          throw failure;
        }
        LOG.debug("Timer {} is being fired elsewhere", due.get(0).getId());
      }
    }
    return fired;
  }

  private List<Job> next() {
    return jobs.createJobQuery().timers().executable().orderByJobDuedate().asc().listPage(0, 1);
  }

  /** Somebody wrote what this one was to write, or did it all: then the job is gone. */
  private boolean isFiredElsewhere(Job job, ProcessEngineException failure) {
    return failure instanceof OptimisticLockingException
        || failure.getCause() instanceof ConcurrencyFailureException
        || jobs.createJobQuery().jobId(job.getId()).count() == 0;
  }
}
