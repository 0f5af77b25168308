package it.sportello.forms.national;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;

/** A rule as it was published: its pattern, what it speaks of, and how many conditions it has. */
record PublishedRule(String pattern, String context, int asserts, Map<String, String> namespaces) {

  /** An element that a context names. */
  record Named(String prefix, String name) {}

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\w$@:'\"-])(?:([\\p{L}_][\\w.-]*):)?([\\p{L}_*][\\p{L}\\w.-]*)(?![\\w(:'-])");

  /** The rules of all patterns that are no mere mould for others. */
  static List<PublishedRule> all(XdmNode whole) {
    Map<String, String> namespaces =
        Trees.named(whole, Axis.DESCENDANT, "ns")
            .collect(
                Collectors.toMap(
                    ns -> Trees.attribute(ns, "prefix"),
                    ns -> Trees.attribute(ns, "uri"),
                    (first, second) -> first,
                    TreeMap::new));
    return Trees.named(whole, Axis.DESCENDANT, "pattern")
        .filter(pattern -> !Trees.attribute(pattern, "abstract").equals("true"))
        .flatMap(
            pattern ->
                Trees.named(pattern, Axis.CHILD, "rule")
                    .filter(rule -> !Trees.attribute(rule, "context").isEmpty())
                    .map(rule -> of(pattern, rule, namespaces)))
        .toList();
  }

  private static PublishedRule of(XdmNode pattern, XdmNode rule, Map<String, String> namespaces) {
    long asserts =
        Trees.named(rule, Axis.CHILD, "assert").count()
            + Trees.named(rule, Axis.CHILD, "report").count();
    return new PublishedRule(
        Trees.attribute(pattern, "id"),
        Trees.attribute(rule, "context"),
        (int) asserts,
        namespaces);
  }

  /** The elements that each alternative of the context names, conditions in brackets left out. */
  List<List<Named>> alternatives() {
    String steps = context;
    for (String before = ""; !before.equals(steps); ) {
      before = steps;
      steps = steps.replaceAll("\\[[^\\[\\]]*]", "");
    }
    return Arrays.stream(steps.split("\\|"))
        .map(path -> NAME.matcher(path).results().map(PublishedRule::named).toList())
        .toList();
  }

  private static Named named(MatchResult found) {
    return new Named(found.group(1) == null ? "" : found.group(1), found.group(2));
  }
}
