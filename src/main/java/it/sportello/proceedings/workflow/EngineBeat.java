package it.sportello.proceedings.workflow;

import it.sportello.proceedings.EnginePulse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the executor of jobs, and counts what waits. */
@Component
class EngineBeat implements EnginePulse {

  private final ProcessEngine engine;
  private final ObjectProvider<JobExecutor> executor;

  EngineBeat(ProcessEngine engine, ObjectProvider<JobExecutor> executor) {
    this.engine = engine;
    this.executor = executor;
  }

  @Override
  public boolean beats() {
    JobExecutor here = executor.getIfAvailable();
    return here == null || !here.isAutoActivate() || here.isActive();
  }

  @Override
  public long backlog() {
    return engine.getManagementService().createJobQuery().executable().count();
  }

  @Override
  public long givenUp() {
    return engine.getManagementService().createJobQuery().noRetriesLeft().count();
  }
}
