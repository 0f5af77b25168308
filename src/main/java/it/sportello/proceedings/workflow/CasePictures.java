package it.sportello.proceedings.workflow;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.ProcessPicture;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/** Draws the processes of a case out of the models' own drawings and the engine's history. */
@Component
class CasePictures {

  private static final Set<String> STEPS =
      Set.of(
          "userTask",
          "serviceTask",
          "receiveTask",
          "callActivity",
          "boundaryTimer",
          "boundaryMessage",
          "intermediateTimer",
          "startEvent",
          "noneEndEvent");

  private final Engine engine;

  CasePictures(Engine engine) {
    this.engine = engine;
  }

  List<ProcessPicture> of(CaseNumber number, UnaryOperator<String> words) {
    return engine
        .get()
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(number.value())
        .list()
        .stream()
        .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime))
        .map(instance -> picture(instance, words))
        .toList();
  }

  private ProcessPicture picture(HistoricProcessInstance instance, UnaryOperator<String> words) {
    BpmnModelInstance model =
        engine.get().getRepositoryService().getBpmnModelInstance(instance.getProcessDefinitionId());
    List<HistoricActivityInstance> activities =
        engine
            .get()
            .getHistoryService()
            .createHistoricActivityInstanceQuery()
            .processInstanceId(instance.getId())
            .orderByHistoricActivityInstanceStartTime()
            .asc()
            .list();
    String name = words.apply(instance.getProcessDefinitionName());
    String svg = new ModelDrawing(model, name, words).svg(passed(activities), current(activities));
    return new ProcessPicture(name, svg, steps(activities, words));
  }

  private static Set<String> passed(List<HistoricActivityInstance> activities) {
    return activities.stream()
        .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
        .map(HistoricActivityInstance::getActivityId)
        .collect(Collectors.toSet());
  }

  private static Set<String> current(List<HistoricActivityInstance> activities) {
    return activities.stream()
        .filter(activity -> activity.getEndTime() == null)
        .map(HistoricActivityInstance::getActivityId)
        .collect(Collectors.toSet());
  }

  private static List<ProcessPicture.Step> steps(
      List<HistoricActivityInstance> activities, UnaryOperator<String> words) {
    return activities.stream()
        .filter(a -> STEPS.contains(a.getActivityType()) && a.getActivityName() != null)
        .filter(a -> !a.isCanceled())
        .map(
            a ->
                new ProcessPicture.Step(
                    words.apply(a.getActivityName()),
                    a.getStartTime().toInstant(),
                    a.getEndTime() == null ? null : a.getEndTime().toInstant()))
        .toList();
  }
}
