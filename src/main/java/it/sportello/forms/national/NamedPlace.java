package it.sportello.forms.national;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place as it is written on a page: its name, and in brackets its ISTAT code where the house does
 * not know it, as in “Palermo (082053)”; the schemas want the code beside the name.
 */
record NamedPlace(String name, Optional<String> code) {

  private static final String ATTRIBUTE = "codiceIstat";
  private static final Pattern WITH_CODE = Pattern.compile("(.+?)\\s*\\((\\d{2,6})\\)\\s*");

  /** The attribute for the code, where the element has one. */
  static Optional<Part.AttributeRule> rule(Part.Element element) {
    return element.attributes().stream().filter(rule -> rule.name().equals(ATTRIBUTE)).findFirst();
  }

  /** Reads what was typed; the code that stands there goes before the one that the house knows. */
  static NamedPlace typed(Part.Element element, String text, PlaceCodes codes) {
    Matcher told = WITH_CODE.matcher(text);
    return told.matches()
        ? new NamedPlace(told.group(1), Optional.of(told.group(2)))
        : new NamedPlace(text, codes.code(kind(element), text));
  }

  /** As a page shows it: the code only where the house would not find the same. */
  static String shown(Part.Element element, String name, Object code, PlaceCodes codes) {
    boolean known =
        code == null || codes.code(kind(element), name).filter(code::equals).isPresent();
    return known ? name : "%s (%s)".formatted(name, code);
  }

  private static PlaceCodes.Kind kind(Part.Element element) {
    return PlaceCodes.Kind.valueOf(element.name().toUpperCase(Locale.ROOT));
  }
}
