package it.sportello.forms.national;

import it.sportello.forms.Text;
import it.sportello.forms.national.Finding.Layer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;

/**
 * What the published rules of a form said of an instance: how many spoke of something in it, what
 * they found, or why they were not applied.
 */
public record RulesResult(int fired, List<Finding> findings, String notApplied) {

  private static final Set<String> MILD = Set.of("warning", "warn", "info", "information");
  private static final Pattern STEP =
      Pattern.compile("/\\*:([^\\[/]+)\\[namespace-uri\\(\\)='[^']*'](?:\\[(\\d+)])?");

  static RulesResult notApplied(String reason) {
    return new RulesResult(0, List.of(), reason);
  }

  /** Reads a report in SVRL. */
  static RulesResult of(XdmNode report) {
    int fired = (int) Trees.named(report, Axis.DESCENDANT, "fired-rule").count();
    List<Finding> findings =
        Trees.elements(report, Axis.DESCENDANT)
            .filter(RulesResult::isFinding)
            .map(RulesResult::finding)
            .toList();
    return new RulesResult(fired, findings, "");
  }

  private static boolean isFinding(XdmNode element) {
    String name = element.getNodeName().getLocalName();
    return name.equals("failed-assert") || name.equals("successful-report");
  }

  private static Finding finding(XdmNode found) {
    String text =
        Trees.named(found, Axis.CHILD, "text")
            .map(XdmNode::getStringValue)
            .reduce("", (all, each) -> all + " " + each)
            .replaceAll("\\s+", " ")
            .strip();
    String rule = Trees.attribute(found, "id");
    String kind = Trees.attribute(found, "role") + Trees.attribute(found, "flag");
    return new Finding(
        Layer.SCHEMATRON,
        path(Trees.attribute(found, "location")),
        new Text("%s [%s]".formatted(text, rule.isEmpty() ? pattern(found) : rule), ""),
        MILD.stream().noneMatch(kind::equalsIgnoreCase));
  }

  /** Most conditions have no name of their own: that of their pattern stands for it. */
  private static String pattern(XdmNode found) {
    return Trees.named(found, Axis.PRECEDING_SIBLING, "active-pattern")
        .findFirst()
        .map(
            active ->
                Trees.attribute(active, "id").isEmpty()
                    ? Trees.attribute(active, "document")
                    : Trees.attribute(active, "id"))
        .orElse("");
  }

  private static String path(String location) {
    return STEP.matcher(location)
        .replaceAll(
            step ->
                "/"
                    + step.group(1).replace("$", "")
                    + (step.group(2) == null || step.group(2).equals("1")
                        ? ""
                        : "[" + step.group(2) + "]"));
  }
}
