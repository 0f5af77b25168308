package it.sportello.proceedings.workflow;

import it.sportello.proceedings.EngineState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Reads what the engine holds, page by page. */
@Component
class EngineReading implements EngineState {

  private static final int PAGE = 1000;

  /** What is done beside a procedure, or when it has ended: it drives no case. */
  private static final Set<String> BESIDE = Set.of("works", "titleReview", "factFinding");

  private final Engine engine;

  EngineReading(Engine engine) {
    this.engine = engine;
  }

  @Override
  public Map<String, Integer> running() {
    Map<String, Integer> running = new HashMap<>();
    each(
        runtime()
            .createProcessInstanceQuery()
            .rootProcessInstances()
            .orderByProcessInstanceId()
            .asc(),
        (ProcessInstance process) -> {
          if (drivesACase(process)) {
            running.merge(process.getBusinessKey(), 1, Integer::sum);
          }
        });
    return running;
  }

  private static boolean drivesACase(ProcessInstance process) {
    String definition = process.getProcessDefinitionId();
    return BESIDE.stream().noneMatch(key -> definition.startsWith(key + ":"));
  }

  @Override
  public Map<String, List<Instant>> timers() {
    Map<String, String> cases = cases();
    Map<String, List<Instant>> timers = new HashMap<>();
    each(
        management().createJobQuery().timers().orderByJobId().asc(),
        (Job job) ->
            timers
                .computeIfAbsent(cases.get(job.getProcessInstanceId()), number -> new ArrayList<>())
                .add(job.getDuedate().toInstant()));
    return timers;
  }

  @Override
  public List<GivenUp> givenUp() {
    Map<String, String> cases = cases();
    Set<String> visible =
        runtime().createIncidentQuery().list().stream()
            .map(Incident::getConfiguration)
            .collect(Collectors.toCollection(HashSet::new));
    List<GivenUp> found = new ArrayList<>();
    each(
        management().createJobQuery().noRetriesLeft().orderByJobId().asc(),
        (Job job) -> found.add(givenUp(job, cases, visible)));
    return found;
  }

  private GivenUp givenUp(Job job, Map<String, String> cases, Set<String> visible) {
    return new GivenUp(
        job.getId(),
        cases.getOrDefault(job.getProcessInstanceId(), ""),
        activity(job),
        job.getExceptionMessage() == null ? "" : job.getExceptionMessage(),
        visible.contains(job.getId()));
  }

  private String activity(Job job) {
    return management()
        .createJobDefinitionQuery()
        .jobDefinitionId(job.getJobDefinitionId())
        .list()
        .stream()
        .map(definition -> definition.getActivityId())
        .findFirst()
        .orElse("");
  }

  private Map<String, String> cases() {
    Map<String, String> cases = new HashMap<>();
    each(
        runtime().createProcessInstanceQuery().orderByProcessInstanceId().asc(),
        (ProcessInstance process) -> cases.put(process.getId(), process.getBusinessKey()));
    return cases;
  }

  private static <T> void each(Query<?, T> query, Consumer<T> what) {
    List<T> page;
    int first = 0;
    do {
      page = query.listPage(first, PAGE);
      page.forEach(what);
      first += PAGE;
    } while (page.size() == PAGE);
  }

  private RuntimeService runtime() {
    return engine.get().getRuntimeService();
  }

  private ManagementService management() {
    return engine.get().getManagementService();
  }
}
