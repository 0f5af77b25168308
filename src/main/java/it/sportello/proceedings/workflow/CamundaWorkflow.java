package it.sportello.proceedings.workflow;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.ProcessPicture;
import it.sportello.proceedings.TaskNotOpen;
import it.sportello.proceedings.Workflow;
import it.sportello.territory.AuthorityId;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The engine behind {@link Workflow}: the business key is the number of the case. */
@Component
class CamundaWorkflow implements Workflow {

  private final ProcessEngine engine;
  private final CasePictures pictures;
  private final CaseTimers timers;
  private final DueTimers dueTimers;

  CamundaWorkflow(ProcessEngine engine, CasePictures pictures, ApplicationContext beans) {
    this.engine = engine;
    this.pictures = pictures;
    this.dueTimers = new DueTimers(engine.getManagementService());
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    this.timers = new CaseTimers(engine, configuration.getCommandExecutorTxRequired(), beans);
  }

  @Override
  public void start(String process, CaseNumber number) {
    engine.getRuntimeService().startProcessInstanceByKey(process, number.value());
  }

  @Override
  public void complete(String task, CaseNumber number) {
    complete(open(task, number).list().stream().findFirst(), task, number);
  }

  @Override
  public void complete(String task, CaseNumber number, AuthorityId authority) {
    Optional<Task> ofBody =
        open(task, number).list().stream()
            .filter(open -> authority.value().equals(bodyOf(open)))
            .findFirst();
    complete(ofBody, task, number);
  }

  /** The body joins the multi-instance in which the others stand: one instance more of it. */
  @Override
  public void join(String task, CaseNumber number, AuthorityId authority) {
    Task other =
        open(task, number).list().stream()
            .findFirst()
            .orElseThrow(() -> new TaskNotOpen(task, number));
    var runtime = engine.getRuntimeService();
    String each = instanceAround(runtime.getActivityInstance(other.getProcessInstanceId()), task);
    runtime
        .createProcessInstanceModification(other.getProcessInstanceId())
        .startBeforeActivity(each)
        .setVariableLocal("authority", authority.value())
        .execute();
  }

  /** The activity that holds the task for each body. */
  private static String instanceAround(ActivityInstance scope, String task) {
    for (ActivityInstance child : scope.getChildActivityInstances()) {
      if (child.getActivityId().equals(task)) {
        return scope.getActivityId();
      }
      String found = instanceAround(child, task);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }

  private Object bodyOf(Task open) {
    return engine.getTaskService().getVariable(open.getId(), "authority");
  }

  private void complete(Optional<Task> open, String task, CaseNumber number) {
    engine.getTaskService().complete(open.orElseThrow(() -> new TaskNotOpen(task, number)).getId());
  }

  @Override
  public boolean isOpen(String task, CaseNumber number) {
    return open(task, number).count() > 0;
  }

  private TaskQuery open(String task, CaseNumber number) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(number.value())
        .taskDefinitionKey(task);
  }

  @Override
  public void signal(String message, CaseNumber number) {
    try {
      engine
          .getRuntimeService()
          .createMessageCorrelation(message)
          .processInstanceBusinessKey(number.value())
          .correlate();
    } catch (MismatchingMessageCorrelationException nothingWaits) {
      throw new TaskNotOpen(message, number);
    }
  }

  @Override
  public boolean awaits(String message, CaseNumber number) {
    return engine
            .getRuntimeService()
            .createExecutionQuery()
            .processInstanceBusinessKey(number.value())
            .messageEventSubscriptionName(message)
            .count()
        > 0;
  }

  @Override
  public void deadlinesMoved(CaseNumber number) {
    timers.setAgain(number);
  }

  @Override
  public int fireDueTimers() {
    return dueTimers.fire();
  }

  @Override
  public List<ProcessPicture> pictures(CaseNumber number) {
    return pictures.of(number);
  }
}
