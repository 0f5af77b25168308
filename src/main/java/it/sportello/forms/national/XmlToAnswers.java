package it.sportello.forms.national;

import it.sportello.forms.national.Content.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an instance that is valid by its schema back into answers, losing nothing. */
final class XmlToAnswers {

  private XmlToAnswers() {}

  /** Fails with {@link AnswersRefused} at an element that the model does not have. */
  static Map<String, Object> read(NationalForm form, XmlNode root) {
    Map<String, Object> answers = new LinkedHashMap<>();
    inside(form.root(), root, answers);
    return answers;
  }

  /** The elements of a parent that are still to be read. */
  private static final class Rest {

    private final List<XmlNode> nodes;
    private int at;

    Rest(List<XmlNode> nodes) {
      this.nodes = nodes;
    }

    boolean is(Part.Element element) {
      return at < nodes.size()
          && nodes.get(at).name().local().equals(element.name())
          && nodes.get(at).name().namespace().equals(element.namespace());
    }

    XmlNode take() {
      return nodes.get(at++);
    }

    Optional<XmlNode> left() {
      return at < nodes.size() ? Optional.of(nodes.get(at)) : Optional.empty();
    }
  }

  private static void part(Part part, Rest rest, Map<String, Object> answers) {
    if (part instanceof Part.Element element) {
      elements(element, rest, answers);
    } else if (part instanceof Part.Choice choice) {
      choice.alternatives().stream()
          .filter(alternative -> begins(alternative, rest))
          .findFirst()
          .ifPresent(alternative -> part(alternative, rest, answers));
    } else if (part instanceof Part.Rows several) {
      rows(several, rest, answers);
    } else {
      ((Part.Sequence) part).parts().forEach(each -> part(each, rest, answers));
    }
  }

  private static void rows(Part.Rows several, Rest rest, Map<String, Object> answers) {
    List<Map<String, Object>> rows = new ArrayList<>();
    while (begins(several.part(), rest)) {
      Map<String, Object> row = new LinkedHashMap<>();
      part(several.part(), rest, row);
      rows.add(row);
    }
    if (!rows.isEmpty()) {
      answers.put(several.id(), rows);
    }
  }

  private static boolean begins(Part part, Rest rest) {
    if (part instanceof Part.Element element) {
      return rest.is(element);
    }
    if (part instanceof Part.Choice choice) {
      return choice.alternatives().stream().anyMatch(alternative -> begins(alternative, rest));
    }
    if (part instanceof Part.Rows several) {
      return begins(several.part(), rest);
    }
    for (Part each : ((Part.Sequence) part).parts()) {
      if (begins(each, rest)) {
        return true;
      }
      if (each instanceof Part.Element element ? !element.optional() : !each.canBeEmpty()) {
        return false;
      }
    }
    return false;
  }

  private static void elements(Part.Element element, Rest rest, Map<String, Object> answers) {
    if (!element.repeated()) {
      if (rest.is(element)) {
        element(element, rest.take(), answers);
      }
      return;
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    while (rest.is(element)) {
      Map<String, Object> row = new LinkedHashMap<>();
      inside(element, rest.take(), row);
      rows.add(row);
    }
    if (!rows.isEmpty()) {
      answers.put(element.id(), rows);
    }
  }

  private static void element(Part.Element element, XmlNode node, Map<String, Object> answers) {
    int before = answers.size();
    inside(element, node, answers);
    boolean group = !(element.content() instanceof Content.Value);
    if (group && !element.sure() && answers.size() == before) {
      answers.put(element.id(), true);
    }
  }

  private static void inside(Part.Element element, XmlNode node, Map<String, Object> answers) {
    for (Part.AttributeRule rule : element.attributes()) {
      String text = node.attributes().get(new XmlNode.QualifiedName(rule.namespace(), rule.name()));
      if (text != null) {
        answers.put(element.id() + "@" + rule.name(), Lexical.read(rule.type(), text));
      }
    }
    if (element.content() instanceof Content.Value) {
      value(element, node, answers);
    } else if (element.content() instanceof Content.Group group) {
      all(group.part(), node, answers);
    } else if (element.content() instanceof Content.Variants variants) {
      Variant variant = variant(variants, node);
      if (variants.all().size() > 1) {
        answers.put(element.id() + "@type", variant.name());
      }
      all(variant.group().part(), node, answers);
    }
  }

  private static void value(Part.Element element, XmlNode node, Map<String, Object> answers) {
    String text = node.text().isEmpty() ? element.notes().defaultValue() : node.text();
    if (!text.isEmpty() || AnswersToXml.MAY_BE_EMPTY.contains(element.name())) {
      answers.put(element.id(), Lexical.read(element.value(), text));
    }
  }

  private static void all(Part part, XmlNode node, Map<String, Object> answers) {
    var rest = new Rest(node.children());
    part(part, rest, answers);
    rest.left()
        .ifPresent(
            left -> {
              throw AnswersRefused.of(
                  "L’elemento %s in %s non è previsto.",
                  "The element %s in %s is not in the form.",
                  left.name().local(),
                  node.name().local());
            });
  }

  private static Variant variant(Content.Variants variants, XmlNode node) {
    return variants.all().stream()
        .filter(
            variant ->
                node.type() != null
                    && variant.name().equals(node.type().local())
                    && variant.namespace().equals(node.type().namespace()))
        .findFirst()
        .orElseThrow(
            () ->
                AnswersRefused.of(
                    "L’elemento %s non ha un tipo previsto.",
                    "The element %s has no type that is in the form.", node.name().local()));
  }
}
