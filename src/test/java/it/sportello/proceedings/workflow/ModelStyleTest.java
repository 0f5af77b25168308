package it.sportello.proceedings.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How a model must look, so that a lawyer can read it: the recommended lint rules, in plain Java.
 */
class ModelStyleTest {

  static List<File> models() {
    return Models.files();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everythingHasALabelButPlainFlows(File file) {
    for (FlowNode node : nodes(file)) {
      assertThat(node.getName()).as("label of %s", node.getId()).isNotBlank();
    }
    for (ExclusiveGateway gateway : all(file, ExclusiveGateway.class)) {
      assertThat(gateway.getName()).as("a gateway asks").endsWith("?");
      assertThat(gateway.getOutgoing())
          .extracting(SequenceFlow::getName)
          .containsExactlyInAnyOrder("Sì", "No");
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void eachGatewaySplitsIntoAnswersNamedAfterItAndHasADefault(File file) {
    for (ExclusiveGateway gateway : all(file, ExclusiveGateway.class)) {
      assertThat(gateway.getOutgoing())
          .extracting(SequenceFlow::getId)
          .containsExactlyInAnyOrder(gateway.getId() + "_yes", gateway.getId() + "_no");
      assertThat(gateway.getDefault().getId()).isEqualTo(gateway.getId() + "_no");
      assertThat(gateway.getIncoming()).as("no join and fork in one").hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void everythingIsConnectedFromAStartToAnEnd(File file) {
    for (FlowNode node : nodes(file)) {
      if (begunByAnEvent(node)) {
        continue;
      }
      if (!(node instanceof StartEvent) && !(node instanceof BoundaryEvent)) {
        assertThat(node.getIncoming()).as("into %s", node.getId()).isNotEmpty();
      }
      if (!(node instanceof EndEvent)) {
        assertThat(node.getOutgoing()).as("out of %s", node.getId()).isNotEmpty();
      }
      if (node instanceof Activity) {
        assertThat(node.getOutgoing()).as("no hidden split at %s", node.getId()).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyLevelHasOneStartAndEachEndAStateOfItsOwn(File file) {
    BpmnModelInstance model = Models.read(file);
    Process process = model.getModelElementsByType(Process.class).iterator().next();
    assertThat(process.getChildElementsByType(StartEvent.class)).hasSize(1);
    assertThat(process.getChildElementsByType(EndEvent.class)).isNotEmpty();
    for (SubProcess sub : model.getModelElementsByType(SubProcess.class)) {
      assertThat(sub.getChildElementsByType(StartEvent.class)).hasSize(1);
      assertThat(sub.getChildElementsByType(EndEvent.class)).isNotEmpty();
    }
    assertThat(all(file, EndEvent.class)).extracting(EndEvent::getName).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everythingIsDrawnAndNothingLiesOnSomethingElse(File file) {
    BpmnModelInstance model = Models.read(file);
    Set<String> drawn =
        model.getModelElementsByType(BpmnShape.class).stream()
            .map(shape -> shape.getBpmnElement().getId())
            .collect(Collectors.toCollection(HashSet::new));
    model
        .getModelElementsByType(BpmnEdge.class)
        .forEach(edge -> drawn.add(edge.getBpmnElement().getId()));
    nodes(file).forEach(node -> assertThat(drawn).contains(node.getId()));
    all(file, SequenceFlow.class).forEach(flow -> assertThat(drawn).contains(flow.getId()));
    List<BpmnShape> solid =
        model.getModelElementsByType(BpmnShape.class).stream()
            .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
            .filter(shape -> !(shape.getBpmnElement() instanceof BoundaryEvent))
            .toList();
    for (BpmnShape one : solid) {
      assertThat(solid.stream().filter(other -> other != one && overlap(one, other)))
          .as("what overlaps %s", one.getBpmnElement().getId())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void noFlowIsDoubledAndNoGatewayIsUnclear(File file) {
    assertThat(all(file, SequenceFlow.class))
        .extracting(flow -> flow.getSource().getId() + " " + flow.getTarget().getId())
        .doesNotHaveDuplicates();
    assertThat(all(file, InclusiveGateway.class)).isEmpty();
    assertThat(all(file, ComplexGateway.class)).isEmpty();
    assertThat(all(file, Lane.class)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void processesSayTheirLawTheirVersionAndHowLongTheyAreKept(File file) {
    Process process = Models.read(file).getModelElementsByType(Process.class).iterator().next();
    assertThat(process.getDocumentations()).isNotEmpty();
    assertThat(process.getCamundaVersionTag()).matches("\\d{4}-\\d{2}-\\d{2}");
    assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
    assertThat(all(file, CallActivity.class))
        .extracting(CallActivity::getCamundaCalledElementBinding)
        .allMatch("deployment"::equals);
  }

  @ParameterizedTest
  @MethodSource("models")
  void waitingForPeopleOutsideHasATimer(File file) {
    for (ReceiveTask wait : all(file, ReceiveTask.class)) {
      assertThat(all(file, BoundaryEvent.class))
          .as("the legal term of %s", wait.getId())
          .anyMatch(event -> event.getAttachedTo().getId().equals(wait.getId()));
    }
  }

  /** Begun by what happens, at whatever point the process stands: no flow leads to it. */
  private static boolean begunByAnEvent(FlowNode node) {
    return node instanceof SubProcess sub && sub.triggeredByEvent();
  }

  private static boolean overlap(BpmnShape one, BpmnShape other) {
    Bounds a = one.getBounds();
    Bounds b = other.getBounds();
    return a.getX() < b.getX() + b.getWidth()
        && b.getX() < a.getX() + a.getWidth()
        && a.getY() < b.getY() + b.getHeight()
        && b.getY() < a.getY() + a.getHeight();
  }

  private static Collection<FlowNode> nodes(File file) {
    return all(file, FlowNode.class);
  }

  private static <T extends ModelElementInstance> Collection<T> all(File file, Class<T> type) {
    return Models.read(file).getModelElementsByType(type);
  }
}
