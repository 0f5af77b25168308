package it.sportello.forms.national;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;

/**
 * What the published rules of a form are worth: how many there are, how many can ever speak of
 * something in an instance of it, and why the others cannot.
 */
public record RulesReport(
    String state,
    String reason,
    int rules,
    int asserts,
    int live,
    List<Dead> dead,
    List<String> remarks) {

  /** A rule that no instance of the form can meet. */
  public record Dead(String pattern, String context, String why) {}

  static RulesReport of(FormRules rules, NationalForm form, List<String> remarks) {
    List<PublishedRule> all =
        rules.whole().map((XdmNode whole) -> PublishedRule.all(whole)).orElse(List.of());
    var vocabulary = Vocabulary.of(form);
    List<Dead> dead = all.stream().flatMap(rule -> vocabulary.dead(rule).stream()).toList();
    return new RulesReport(
        rules.state().name(),
        rules.reason(),
        all.size(),
        all.stream().mapToInt(PublishedRule::asserts).sum(),
        all.size() - dead.size(),
        dead,
        remarks);
  }

  /** The names that an instance of a form can have. */
  private record Vocabulary(Set<String> namespaces, Set<String> elements) {

    static Vocabulary of(NationalForm form) {
      Set<String> elements = new TreeSet<>();
      form.each(element -> elements.add(name(element.namespace(), element.name())));
      Set<String> namespaces =
          elements.stream()
              .map(name -> name.substring(1, name.indexOf('}')))
              .collect(Collectors.toSet());
      return new Vocabulary(namespaces, elements);
    }

    /** A context may name several; the rule lives if one of them can be met. */
    List<Dead> dead(PublishedRule rule) {
      List<String> reasons =
          rule.alternatives().stream().map(alternative -> why(rule, alternative)).toList();
      return reasons.stream().anyMatch(String::isEmpty)
          ? List.of()
          : List.of(new Dead(rule.pattern(), rule.context(), reasons.get(0)));
    }

    private String why(PublishedRule rule, List<PublishedRule.Named> alternative) {
      return alternative.stream()
          .map(named -> why(rule, named))
          .filter(why -> !why.isEmpty())
          .findFirst()
          .orElse("");
    }

    private String why(PublishedRule rule, PublishedRule.Named named) {
      if (named.name().equals("*")) {
        return "";
      }
      String namespace = rule.namespaces().getOrDefault(named.prefix(), "");
      if (namespace.isEmpty()) {
        return named.prefix().isEmpty()
            ? "l’elemento %s è senza prefisso".formatted(named.name())
            : "il prefisso %s non è dichiarato".formatted(named.prefix());
      }
      if (!namespaces.contains(namespace)) {
        return "il prefisso %s indica «%s»%s"
            .formatted(
                named.prefix(),
                namespace,
                namespace.endsWith(".xsd")
                    ? ", che è un file e non uno spazio dei nomi"
                    : ", che il modulo non usa");
      }
      return elements.contains(name(namespace, named.name()))
          ? ""
          : "l’elemento %s:%s non esiste nel modulo".formatted(named.prefix(), named.name());
    }

    private static String name(String namespace, String local) {
      return "{" + namespace + "}" + local;
    }
  }
}
