package it.sportello.forms.national;

import it.sportello.forms.national.Content.Variant;
import it.sportello.forms.national.XmlNode.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes answers as an instance: in the order of the schema, one branch of a choice, nothing empty
 * but what must be there, no “no” where leaving out says it, no default that nobody gave.
 */
final class AnswersToXml {

  /** Parts of a parcel that the schema requires even where the register has none. */
  static final Set<String> MAY_BE_EMPTY = Set.of("sezione", "subalterno");

  private AnswersToXml() {}

  /** Fails with {@link AnswersRefused} when two branches of one choice are answered. */
  static XmlNode write(NationalForm form, Map<String, Object> answers) {
    return node(form.root(), answers, "");
  }

  private static List<XmlNode> nodes(Part part, Map<String, Object> answers) {
    if (part instanceof Part.Element element) {
      return elements(element, answers);
    }
    if (part instanceof Part.Choice choice) {
      return chosen(choice, answers);
    }
    if (part instanceof Part.Rows several) {
      return rows(several.id(), answers).stream()
          .flatMap(row -> nodes(several.part(), row).stream())
          .toList();
    }
    List<XmlNode> nodes = new ArrayList<>();
    ((Part.Sequence) part).parts().forEach(each -> nodes.addAll(nodes(each, answers)));
    return nodes;
  }

  private static List<XmlNode> chosen(Part.Choice choice, Map<String, Object> answers) {
    List<Part> answered =
        choice.alternatives().stream().filter(part -> isAnswered(part, answers, false)).toList();
    if (answered.isEmpty() && !choice.canBeEmpty()) {
      answered =
          choice.alternatives().stream()
              .filter(part -> isAnswered(part, answers, true))
              .limit(1)
              .toList();
    }
    if (answered.size() > 1) {
      throw AnswersRefused.of(
          "Si può rispondere a uno solo fra %s e %s.",
          "Only one of %s and %s can be answered.",
          firstId(answered.get(0)),
          firstId(answered.get(1)));
    }
    return answered.isEmpty() ? List.of() : nodes(answered.get(0), answers);
  }

  private static String firstId(Part part) {
    return "«" + part.elements().findFirst().map(Part.Element::id).orElse("") + "»";
  }

  private static List<XmlNode> elements(Part.Element element, Map<String, Object> answers) {
    if (element.repeated()) {
      return rows(element.id(), answers).stream().map(row -> element(element, row, true)).toList();
    }
    return isWritten(element, answers) ? List.of(element(element, answers, false)) : List.of();
  }

  private static XmlNode element(Part.Element element, Map<String, Object> answers, boolean row) {
    String text = "";
    if (element.content() instanceof Content.Value) {
      text = Lexical.written(element.value(), answers.get(element.id()));
      text = text.isEmpty() && mayBeNo(element) ? "false" : text;
    }
    return node(element, answers, text);
  }

  private static boolean isWritten(Part.Element element, Map<String, Object> answers) {
    if (element.content() instanceof Content.Value) {
      return isValueWritten(element, answers.get(element.id()));
    }
    return isAnswered(element, answers, false)
        || isAnswered(element, answers, true)
        || element.sure() && held(element).stream().allMatch(AnswersToXml::needsNoAnswer);
  }

  /** Whether a part can be written with nothing said: what is not ticked is a “no”. */
  private static boolean needsNoAnswer(Part part) {
    if (part instanceof Part.Element element) {
      return element.optional()
          || element.sure()
              && (element.content() instanceof Content.Value
                  ? mayBeNo(element) || MAY_BE_EMPTY.contains(element.name())
                  : held(element).stream().allMatch(AnswersToXml::needsNoAnswer));
    }
    return part instanceof Part.Sequence sequence && !sequence.optional()
        ? sequence.parts().stream().allMatch(AnswersToXml::needsNoAnswer)
        : part.canBeEmpty();
  }

  private static boolean isValueWritten(Part.Element element, Object answer) {
    String text = Lexical.written(element.value(), answer);
    boolean empty = MAY_BE_EMPTY.contains(element.name());
    if (element.sure()) {
      return !text.isEmpty() || empty || mayBeNo(element);
    }
    if (empty && answer != null) {
      return true;
    }
    return !text.isEmpty() && !(element.optional() && isNo(element, text));
  }

  /** Whether a box that must be there and was not ticked can say so. */
  private static boolean mayBeNo(Part.Element element) {
    return element.sure()
        && element.value().kind() == ValueType.Kind.BOOLEAN
        && element.value().patterns().isEmpty()
        && element.notes().onlyValue().isEmpty();
  }

  private static boolean isNo(Part.Element element, String text) {
    return element.value().kind() == ValueType.Kind.BOOLEAN && text.equals("false");
  }

  private static XmlNode node(Part.Element element, Map<String, Object> answers, String text) {
    List<XmlNode> children = List.of();
    QualifiedName type = null;
    if (element.content() instanceof Content.Group group) {
      children = nodes(group.part(), answers);
    } else if (element.content() instanceof Content.Variants variants) {
      Variant variant = variant(element, variants, answers);
      type = new QualifiedName(variant.namespace(), variant.name());
      children = nodes(variant.group().part(), answers);
    }
    return new XmlNode(
        new QualifiedName(element.namespace(), element.name()),
        type,
        attributes(element, answers),
        text,
        children);
  }

  private static Variant variant(
      Part.Element element, Content.Variants variants, Map<String, Object> answers) {
    Object told = answers.get(element.id() + "@type");
    return variants.all().stream()
        .filter(variant -> told == null || variant.name().equals(told))
        .findFirst()
        .orElseThrow(
            () ->
                AnswersRefused.of(
                    "«%s»: il tipo %s non esiste.",
                    "“%s”: there is no type %s.", element.id(), told));
  }

  private static Map<QualifiedName, String> attributes(
      Part.Element element, Map<String, Object> answers) {
    Map<QualifiedName, String> attributes = new LinkedHashMap<>();
    for (Part.AttributeRule rule : element.attributes()) {
      String text = Lexical.written(rule.type(), answers.get(element.id() + "@" + rule.name()));
      if (!text.isEmpty()) {
        attributes.put(new QualifiedName(rule.namespace(), rule.name()), text);
      }
    }
    return attributes;
  }

  /** {@code no}: whether “no” counts as an answer too. */
  static boolean isAnswered(Part part, Map<String, Object> answers, boolean no) {
    if (part instanceof Part.Element element) {
      return isElementAnswered(element, answers, no);
    }
    if (part instanceof Part.Rows several) {
      return !rows(several.id(), answers).isEmpty();
    }
    List<Part> parts =
        part instanceof Part.Choice choice ? choice.alternatives() : ((Part.Sequence) part).parts();
    return parts.stream().anyMatch(each -> isAnswered(each, answers, no));
  }

  private static boolean isElementAnswered(
      Part.Element element, Map<String, Object> answers, boolean no) {
    Object answer = answers.get(element.id());
    if (element.repeated()) {
      return !rows(element.id(), answers).isEmpty();
    }
    if (element.content() instanceof Content.Value) {
      String text = Lexical.written(element.value(), answer);
      return !text.isEmpty() && (no || element.sure() || !isNo(element, text));
    }
    if (Boolean.TRUE.equals(answer) || answers.get(element.id() + "@type") != null) {
      return true;
    }
    return held(element).stream().anyMatch(part -> isAnswered(part, answers, no));
  }

  private static List<Part> held(Part.Element element) {
    if (element.content() instanceof Content.Group group) {
      return List.of(group.part());
    }
    return element.content() instanceof Content.Variants variants
        ? variants.all().stream().map(variant -> variant.group().part()).toList()
        : List.of();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> rows(String id, Map<String, Object> answers) {
    Object rows = answers.get(id);
    return rows instanceof List<?> list
        ? list.stream().filter(Objects::nonNull).map(row -> (Map<String, Object>) row).toList()
        : List.of();
  }
}
