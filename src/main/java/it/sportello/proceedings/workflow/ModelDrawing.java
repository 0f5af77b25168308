package it.sportello.proceedings.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A model drawn as SVG from its own drawing, with classes for what has passed and what lasts. */
class ModelDrawing {

  private static final int MARGIN = 20;
  private static final int LINE_HEIGHT = 14;
  private static final int TASK_LINE = 18;
  private static final int EVENT_LINE = 17;

  private final BpmnModelInstance model;
  private final String name;
  private final UnaryOperator<String> words;
  private final StringBuilder svg = new StringBuilder();

  ModelDrawing(BpmnModelInstance model, String name, UnaryOperator<String> words) {
    this.model = model;
    this.words = words;
    this.name = name;
  }

  String svg(Set<String> passed, Set<String> current) {
    open();
    Collection<BpmnShape> shapes = model.getModelElementsByType(BpmnShape.class);
    shapes.stream()
        .filter(shape -> shape.getBpmnElement() instanceof SubProcess)
        .forEach(shape -> shape(shape, "frame"));
    model.getModelElementsByType(BpmnEdge.class).forEach(this::edge);
    shapes.stream()
        .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
        .forEach(shape -> shape(shape, state(shape.getBpmnElement(), passed, current)));
    return svg.append("</g></svg>").toString();
  }

  private static String state(BaseElement element, Set<String> passed, Set<String> current) {
    if (current.contains(element.getId())) {
      return "current";
    }
    return passed.contains(element.getId()) ? "passed" : "ahead";
  }

  private void open() {
    double right = 0;
    double bottom = 0;
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    for (Bounds bounds : model.getModelElementsByType(Bounds.class)) {
      left = Math.min(left, bounds.getX());
      top = Math.min(top, bounds.getY());
      right = Math.max(right, bounds.getX() + bounds.getWidth());
      bottom = Math.max(bottom, bounds.getY() + bounds.getHeight());
    }
    for (Waypoint point : model.getModelElementsByType(Waypoint.class)) {
      right = Math.max(right, point.getX());
      bottom = Math.max(bottom, point.getY());
    }
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"process\" role=\"img\""
            + " aria-label=\"%1$s\" viewBox=\"%2$.0f %3$.0f %4$.0f %5$.0f\" width=\"%4$.0f\""
            + " height=\"%5$.0f\">",
        escape(name),
        left - MARGIN,
        top - MARGIN,
        right - left + 2 * MARGIN,
        bottom - top + 2 * MARGIN);
    svg.append(
        "<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\""
            + " markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 10 5 0 10z\"/></marker></defs>"
            + "<g>");
  }

  private void edge(BpmnEdge edge) {
    var points = new StringBuilder();
    edge.getWaypoints().forEach(p -> points.append("%.0f,%.0f ".formatted(p.getX(), p.getY())));
    add("<polyline class=\"flow\" points=\"%s\" marker-end=\"url(#arrow)\"/>", points.toString());
    label(edge.getBpmnLabel(), edge.getBpmnElement(), Double.MIN_VALUE);
  }

  private void shape(BpmnShape shape, String state) {
    Bounds at = shape.getBounds();
    add("<g class=\"%s\">", state);
    BaseElement element = shape.getBpmnElement();
    if (element instanceof Gateway) {
      gateway(at);
    } else if (element instanceof Event) {
      event(at, element);
    } else {
      box(at, element);
    }
    svg.append("</g>");
    label(shape.getBpmnLabel(), element, at.getY());
  }

  private void gateway(Bounds at) {
    double x = at.getX() + at.getWidth() / 2;
    double y = at.getY() + at.getHeight() / 2;
    double half = at.getWidth() / 2;
    add(
        "<path d=\"M%.0f %.0f l%.0f %.0f -%.0f %.0f -%.0f -%.0fz\"/>",
        x, y - half, half, half, half, half, half, half);
    add("<path class=\"mark\" d=\"M%.0f %.0f l14 14 m0 -14 l-14 14\"/>", x - 7, y - 7);
  }

  private void event(Bounds at, BaseElement event) {
    double radius = at.getWidth() / 2;
    double x = at.getX() + radius;
    double y = at.getY() + radius;
    String kind =
        event instanceof EndEvent ? "end" : event instanceof StartEvent ? "start" : "catch";
    add("<circle class=\"%s\" cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\"/>", kind, x, y, radius);
    if (!(event instanceof EndEvent) && !(event instanceof StartEvent)) {
      boolean reminds = event instanceof BoundaryEvent boundary && !boundary.cancelActivity();
      add(
          "<circle class=\"%s\" cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\"/>",
          reminds ? "dashed" : "inner", x, y, radius - 4);
      add("<path class=\"mark\" d=\"M%.0f %.0f v-8 m0 8 l6 3\"/>", x, y);
    }
  }

  private void box(Bounds at, BaseElement element) {
    add(
        "<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"10\"/>",
        at.getX(), at.getY(), at.getWidth(), at.getHeight());
    boolean frame = element instanceof SubProcess;
    var lines = Lines.of(words.apply(((FlowElement) element).getName()), frame ? 60 : TASK_LINE);
    double first =
        frame
            ? at.getY() + LINE_HEIGHT + 4
            : at.getY() + at.getHeight() / 2 - (lines.size() - 1) * LINE_HEIGHT / 2.0 + 4;
    text(lines, at.getX() + at.getWidth() / 2, first);
  }

  /** A label above its shape grows upwards, so that no line of it lies on the shape. */
  private void label(BpmnLabel label, BaseElement element, double top) {
    if (label == null || !(element instanceof FlowElement named) || named.getName() == null) {
      return;
    }
    Bounds at = label.getBounds();
    List<String> lines = Lines.of(words.apply(named.getName()), EVENT_LINE);
    double room = at.getY() < top ? Math.min(0, top - at.getY() - lines.size() * LINE_HEIGHT) : 0;
    text(lines, at.getX() + at.getWidth() / 2, at.getY() + room + LINE_HEIGHT - 3);
  }

  private void text(List<String> lines, double x, double firstLine) {
    double y = firstLine;
    for (String line : lines) {
      add("<text x=\"%.0f\" y=\"%.0f\">%s</text>", x, y, escape(line));
      y += LINE_HEIGHT;
    }
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
