package it.sportello.proceedings.workflow;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.BpmnBean;
import java.lang.reflect.Method;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ReflectionUtils;

/**
 * Gives the timers of a case the dates of its terms. The executions, the timers and the bodies of a
 * case are read once for all of them, and only the timers whose date is another are written; the
 * engine's own way reads each timer's execution, process and variables again.
 */
final class CaseTimers {

  private static final String BODY = "authority";

  private final Engine engine;
  private final ApplicationContext beans;

  CaseTimers(Engine engine, ApplicationContext beans) {
    this.engine = engine;
    this.beans = beans;
  }

  /** All changes are written together, at the end. */
  void setAgain(CaseNumber number) {
    engine
        .commands()
        .execute(
            context -> {
              Map<String, ExecutionEntity> executions = executionsOf(number);
              List<TimerEntity> timers = timersOf(executions);
              if (!timers.isEmpty()) {
                Map<String, String> bodies = bodiesOf(executions);
                timers.forEach(timer -> setAgain(timer, number, executions, bodies));
              }
              return null;
            });
  }

  private void setAgain(
      TimerEntity timer,
      CaseNumber number,
      Map<String, ExecutionEntity> executions,
      Map<String, String> bodies) {
    ExecutionEntity execution = executions.get(timer.getExecutionId());
    String body = null;
    for (var at = execution; at != null && body == null; at = executions.get(at.getParentId())) {
      body = bodies.get(at.getId());
    }
    Date due = due(timer, number, body);
    if (timer.getDuedate() == null || due.getTime() != timer.getDuedate().getTime()) {
      timer.setDuedate(due);
    }
  }

  /** A timer is a method of the bean of its process; that of a body takes the body too. */
  private Date due(TimerEntity timer, CaseNumber number, String body) {
    Object bean = beans.getBean(timer.getProcessDefinitionKey());
    String name = timer.getJobHandlerConfigurationRaw();
    Class<?> type = bean.getClass();
    Method ofCase = ReflectionUtils.findMethod(type, name, String.class);
    Method ofBody = ReflectionUtils.findMethod(type, name, String.class, String.class);
    if (!type.isAnnotationPresent(BpmnBean.class) || ofCase == null && ofBody == null) {
      throw new IllegalStateException("No date for timer %s of %s".formatted(name, type));
    }
    return (Date)
        (ofCase != null
            ? ReflectionUtils.invokeMethod(ofCase, bean, number.value())
            : ReflectionUtils.invokeMethod(ofBody, bean, number.value(), body));
  }

  private Map<String, ExecutionEntity> executionsOf(CaseNumber number) {
    return engine
        .get()
        .getRuntimeService()
        .createExecutionQuery()
        .processInstanceBusinessKey(number.value())
        .list()
        .stream()
        .map(ExecutionEntity.class::cast)
        .collect(Collectors.toMap(Execution::getId, Function.identity()));
  }

  private List<TimerEntity> timersOf(Map<String, ExecutionEntity> executions) {
    Set<String> instances =
        executions.values().stream()
            .map(Execution::getProcessInstanceId)
            .collect(Collectors.toSet());
    if (instances.isEmpty()) {
      return List.of();
    }
    List<Job> jobs =
        engine
            .get()
            .getManagementService()
            .createJobQuery()
            .processInstanceIds(instances)
            .timers()
            .list();
    return jobs.stream().map(TimerEntity.class::cast).toList();
  }

  private Map<String, String> bodiesOf(Map<String, ExecutionEntity> executions) {
    return engine
        .get()
        .getRuntimeService()
        .createVariableInstanceQuery()
        .variableName(BODY)
        .processInstanceIdIn(
            executions.values().stream()
                .map(Execution::getProcessInstanceId)
                .distinct()
                .toArray(String[]::new))
        .list()
        .stream()
        .map(VariableInstanceEntity.class::cast)
        .collect(
            Collectors.toMap(
                VariableInstanceEntity::getExecutionId, body -> String.valueOf(body.getValue())));
  }
}
