package it.sportello.forms.national;

import com.sun.xml.xsom.XSFacet;
import com.sun.xml.xsom.XSSimpleType;
import it.sportello.forms.national.ValueType.Kind;
import it.sportello.forms.national.ValueType.Limits;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads simple types, and keeps their enumerations in a table beside. */
final class ValueTypes {

  private static final String XSD = "http://www.w3.org/2001/XMLSchema";
  private static final Set<String> DECIMALS = Set.of("decimal", "double", "float");
  private static final Set<String> TIMES = Set.of("time", "dateTime");
  private static final String WRITTEN_DATE = "[0-3][0-9]+/[0-1][0-9]+/";

  private final Map<String, List<String>> enumerations = new TreeMap<>();

  Map<String, List<String>> enumerations() {
    return enumerations;
  }

  ValueType of(XSSimpleType type) {
    List<String> patterns = values(type, XSFacet.FACET_PATTERN);
    String builtIn = builtIn(type);
    return new ValueType(
        kind(builtIn, patterns), builtIn, patterns, enumeration(type), limits(type));
  }

  private static Kind kind(String builtIn, List<String> patterns) {
    if (patterns.stream().anyMatch(pattern -> pattern.startsWith(WRITTEN_DATE))) {
      return Kind.WRITTEN_DATE;
    }
    if (DECIMALS.contains(builtIn)) {
      return Kind.DECIMAL;
    }
    if (TIMES.contains(builtIn)) {
      return Kind.TIME;
    }
    return switch (builtIn) {
      case "boolean" -> Kind.BOOLEAN;
      case "date" -> Kind.DATE;
      default -> builtIn.toLowerCase().contains("int") ? Kind.INTEGER : Kind.TEXT;
    };
  }

  /** The type of XML Schema itself from which it comes. */
  private static String builtIn(XSSimpleType type) {
    XSSimpleType at = type;
    while (!XSD.equals(at.getTargetNamespace()) && at.getSimpleBaseType() != null) {
      at = at.getSimpleBaseType();
    }
    return String.valueOf(at.getName());
  }

  private String enumeration(XSSimpleType type) {
    List<String> values = values(type, XSFacet.FACET_ENUMERATION);
    if (values.isEmpty()) {
      return "";
    }
    String name = type.getName() == null ? String.join("|", values) : type.getName();
    String free = name;
    for (int n = 2; !enumerations.getOrDefault(free, values).equals(values); n++) {
      free = name + "#" + n;
    }
    enumerations.put(free, values);
    return free;
  }

  private static Limits limits(XSSimpleType type) {
    int exact = number(type, XSFacet.FACET_LENGTH);
    return new Limits(
        exact >= 0 ? exact : number(type, XSFacet.FACET_MINLENGTH),
        exact >= 0 ? exact : number(type, XSFacet.FACET_MAXLENGTH),
        text(type, XSFacet.FACET_MININCLUSIVE),
        text(type, XSFacet.FACET_MAXINCLUSIVE));
  }

  private static int number(XSSimpleType type, String facet) {
    String value = text(type, facet);
    return value.isEmpty() ? -1 : Integer.parseInt(value);
  }

  private static String text(XSSimpleType type, String facet) {
    XSFacet found = type.getFacet(facet);
    return found == null ? "" : found.getValue().value;
  }

  private static List<String> values(XSSimpleType type, String facet) {
    return type.getFacets(facet).stream().map(found -> found.getValue().value).toList();
  }
}
