package it.sportello.proceedings.workflow;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.ProcessPicture;
import it.sportello.proceedings.TaskBoard;
import it.sportello.proceedings.TaskNotOpen;
import it.sportello.proceedings.Workflow;
import it.sportello.territory.AuthorityId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The engine behind {@link Workflow}: the business key is the number of the case. Which tasks are
 * open is read where the engine writes it.
 */
@Component
class CamundaWorkflow implements Workflow {

  private final Engine engine;
  private final CasePictures pictures;
  private final TaskBoard board;
  private final CaseTimers timers;
  private final DueTimers dueTimers;

  CamundaWorkflow(Engine engine, CasePictures pictures, TaskBoard board, ApplicationContext beans) {
    this.engine = engine;
    this.pictures = pictures;
    this.board = board;
    this.dueTimers = new DueTimers(engine);
    this.timers = new CaseTimers(engine, beans);
  }

  @Override
  public void start(String process, CaseNumber number) {
    engine.get().getRuntimeService().startProcessInstanceByKey(process, number.value());
  }

  @Override
  public void complete(String task, CaseNumber number) {
    complete(board.open(task, number).stream(), task, number);
  }

  @Override
  public void complete(String task, CaseNumber number, AuthorityId authority) {
    complete(
        board.open(task, number).stream()
            .filter(open -> authority.value().equals(open.authority())),
        task,
        number);
  }

  /** The body joins the multi-instance in which the others stand: one instance more of it. */
  @Override
  public void join(String task, CaseNumber number, AuthorityId authority) {
    Task other =
        engine
            .get()
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(number.value())
            .taskDefinitionKey(task)
            .list()
            .stream()
            .findFirst()
            .orElseThrow(() -> new TaskNotOpen(task, number));
    var runtime = engine.get().getRuntimeService();
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

  private void complete(Stream<TaskBoard.OpenedTask> open, String task, CaseNumber number) {
    String id = open.findFirst().orElseThrow(() -> new TaskNotOpen(task, number)).id();
    engine.get().getTaskService().complete(id);
  }

  @Override
  public boolean isOpen(String task, CaseNumber number) {
    return !board.open(task, number).isEmpty();
  }

  @Override
  public void signal(String message, CaseNumber number) {
    try {
      engine
          .get()
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
            .get()
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
  public List<ProcessPicture> pictures(CaseNumber number, UnaryOperator<String> words) {
    return pictures.of(number, words);
  }
}
