package it.sportello.proceedings.workflow;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.TaskBoard;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** Tells the board of every task that opens or ends, whatever the reason. */
class TaskListening extends AbstractBpmnParseListener {

  private static final String BODY = "authority";

  private final ObjectProvider<TaskBoard> board;

  TaskListening(ObjectProvider<TaskBoard> board) {
    this.board = board;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    var definition =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
    List.of(TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE)
        .forEach(event -> definition.addBuiltInTaskListener(event, this::closed));
  }

  private void opened(DelegateTask task) {
    Object authority = isForOneOfMany(task) ? task.getVariable(BODY) : null;
    String role = task.getCandidates().iterator().next().getGroupId();
    board
        .getObject()
        .opened(
            new TaskBoard.OpenedTask(
                task.getId(),
                caseOf(task),
                task.getTaskDefinitionKey(),
                role,
                authority == null ? null : authority.toString(),
                task.getCreateTime().toInstant()));
  }

  private void closed(DelegateTask task) {
    board.getObject().closed(task.getId(), caseOf(task));
  }

  /** Only where the diagram repeats an activity for each body is there one to be asked for. */
  private static boolean isForOneOfMany(DelegateTask task) {
    ScopeImpl scope = ((ExecutionEntity) task.getExecution()).getActivity();
    while (scope instanceof ActivityImpl activity) {
      if (activity.getActivityBehavior() instanceof MultiInstanceActivityBehavior) {
        return true;
      }
      scope = activity.getFlowScope();
    }
    return false;
  }

  private static CaseNumber caseOf(DelegateTask task) {
    var instance = ((ExecutionEntity) task.getExecution()).getProcessInstance();
    return new CaseNumber(instance.getBusinessKey());
  }
}
