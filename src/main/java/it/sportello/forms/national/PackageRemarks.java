package it.sportello.forms.national;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.transform.Source;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;

/** What is odd in a form and its rules, and how it is coped with. */
final class PackageRemarks {

  private static final Set<String> OF_RULES = Set.of("assert", "rule", "pattern", "include");

  private final Inside inside;
  private final FormsPackage forms;

  PackageRemarks(FormsPackage forms) {
    this.forms = forms;
    this.inside = new Inside(forms);
  }

  List<String> of(NationalForm model) {
    List<String> remarks = new ArrayList<>(model.remarks());
    long twice = model.byId().keySet().stream().filter(id -> lastName(id).contains("#")).count();
    add(remarks, twice, "elementi con lo stesso percorso di un altro, distinti da un numero: %d");
    long blank =
        model.enumerations().values().stream()
            .flatMap(List::stream)
            .filter(value -> !value.equals(value.strip()))
            .count();
    add(
        remarks,
        blank,
        "valori di elenco che cominciano o finiscono con uno spazio, tenuti come sono: %d");
    long rows =
        model.byId().values().stream()
            .filter(e -> e.content() instanceof Content.Variants v && v.all().size() > 1)
            .count();
    add(remarks, rows, "elementi con più tipi fra cui scegliere: %d");
    add(remarks, booleans(model), "testi con «false» come valore predefinito, mai scritto: %d");
    return List.copyOf(remarks);
  }

  private static long booleans(NationalForm model) {
    return model.byId().values().stream()
        .filter(e -> e.content() instanceof Content.Value)
        .filter(e -> e.value().kind() == ValueType.Kind.TEXT)
        .filter(e -> e.notes().defaultValue().equals("false"))
        .count();
  }

  private static String lastName(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private static void add(List<String> remarks, long count, String sentence) {
    if (count > 0) {
      remarks.add(sentence.formatted(count));
    }
  }

  /** What the published rules of a form say in a way that no engine understands. */
  List<String> ofRules(String form) {
    return tree(forms.rulesOf(form))
        .map(rules -> Stream.concat(missing(rules), unprefixed(rules)).distinct().toList())
        .orElse(List.of());
  }

  private Stream<String> missing(XdmNode rules) {
    return Trees.named(rules, Axis.DESCENDANT, "include")
        .map(include -> Trees.attribute(include, "href"))
        .filter(href -> href.contains("#"))
        .filter(href -> !has(rules, href))
        .map("include «%s»: il frammento non c’è, resta senza effetto"::formatted);
  }

  private boolean has(XdmNode rules, String href) {
    String[] parts = href.split("#", 2);
    String path = Inside.beside(String.valueOf(rules.getBaseURI()), parts[0]);
    Set<String> ids = new HashSet<>();
    tree(path)
        .ifPresent(
            tree ->
                Trees.elements(tree, Axis.DESCENDANT)
                    .forEach(element -> ids.add(Trees.attribute(element, "id"))));
    return ids.contains(parts[1]);
  }

  private static Stream<String> unprefixed(XdmNode rules) {
    return Trees.elements(rules, Axis.DESCENDANT)
        .filter(element -> element.getNodeName().getNamespace().isEmpty())
        .map(element -> element.getNodeName().getLocalName())
        .filter(OF_RULES::contains)
        .map("elementi «%s» senza prefisso: il motore li ignora"::formatted);
  }

  private Optional<XdmNode> tree(String path) {
    Optional<Source> source = inside.source(Inside.SCHEME + path.replace(" ", "%20"));
    try {
      return source.isEmpty() ? Optional.empty() : Optional.of(ClosedXslt.tree(source.get()));
    } catch (SaxonApiException unreadable) {
      return Optional.empty();
    }
  }
}
