package it.sportello.proceedings.workflow;

import it.sportello.proceedings.StuckWork;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** The jobs of the engine without retries left, in the words of their model. */
@Component
class StuckJobs implements StuckWork {

  private static final int MOST = 500;
  private static final int TRIES = 3;

  private final Engine engine;

  StuckJobs(Engine engine) {
    this.engine = engine;
  }

  @Override
  public List<Stuck> all() {
    return engine
        .get()
        .getManagementService()
        .createJobQuery()
        .noRetriesLeft()
        .orderByJobId()
        .asc()
        .listPage(0, MOST)
        .stream()
        .map(this::stuck)
        .sorted(
            Comparator.comparing(
                Stuck::since, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())))
        .toList();
  }

  @Override
  public boolean retry(String id) {
    boolean stuck =
        engine.get().getManagementService().createJobQuery().noRetriesLeft().jobId(id).count() == 1;
    if (stuck) {
      engine.get().getManagementService().setJobRetries(id, TRIES);
    }
    return stuck;
  }

  private Stuck stuck(Job job) {
    Optional<Incident> incident =
        engine
            .get()
            .getRuntimeService()
            .createIncidentQuery()
            .configuration(job.getId())
            .list()
            .stream()
            .findFirst();
    return new Stuck(
        job.getId(),
        number(job),
        incident.map(i -> name(job, i.getActivityId())).orElse(""),
        Optional.ofNullable(job.getExceptionMessage()).orElse(""),
        incident.map(i -> i.getIncidentTimestamp().toInstant()).orElse(null));
  }

  private String number(Job job) {
    ProcessInstance process =
        job.getProcessInstanceId() == null
            ? null
            : engine
                .get()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
    return process == null || process.getBusinessKey() == null ? "" : process.getBusinessKey();
  }

  private String name(Job job, String activity) {
    var element =
        engine
            .get()
            .getRepositoryService()
            .getBpmnModelInstance(job.getProcessDefinitionId())
            .getModelElementById(activity);
    return element instanceof FlowElement step && step.getName() != null
        ? step.getName()
        : activity;
  }
}
