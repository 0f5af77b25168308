package it.sportello.forms.national;

/** The names under which a page keeps answers: names that FEEL can read. */
final class Keys {

  private Keys() {}

  /** {@code row}: the id of the repeated element around it, or “”. */
  static String of(String id, String row) {
    String within = row.isEmpty() || !id.startsWith(row) ? id : id.substring(row.length());
    return within
        .replaceFirst("^/", "")
        .replace("/", "__")
        .replace("#", "_n")
        .replaceAll("[^\\p{L}\\p{N}_]", "_");
  }

  /** Where the answer stands which alternative of a choice was taken. */
  static String choice(Part.Choice choice, String row) {
    return of(choice.elements().findFirst().orElseThrow().id(), row) + "__choice";
  }

  /** The value of the answer that takes an alternative. */
  static String alternative(Part part) {
    return part.elements().findFirst().map(Part.Element::name).orElse("");
  }

  static String kind(Part.Element element, String row) {
    return of(element.id(), row) + "__kind";
  }
}
