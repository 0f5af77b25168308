package it.sportello.proceedings.workflow;

import it.sportello.proceedings.EnginePulse;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the executor of jobs, and counts what waits. */
@Component
class EngineBeat implements EnginePulse {

  private final Engine engine;
  private final ObjectProvider<JobExecutor> executor;

  EngineBeat(Engine engine, ObjectProvider<JobExecutor> executor) {
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
    return engine.get().getManagementService().createJobQuery().executable().count();
  }

  @Override
  public long givenUp() {
    return engine.get().getManagementService().createJobQuery().noRetriesLeft().count();
  }
}
