package it.sportello.forms.national;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A form as its schema has it. The enumerations lie beside, since many elements share a long one;
 * prefixes are those of its authors.
 */
record NationalForm(
    String name,
    Part.Element root,
    Map<String, List<String>> enumerations,
    Map<String, String> prefixes,
    List<String> remarks) {

  /** Goes through all elements of the form, each before what it holds. */
  void each(Consumer<Part.Element> visitor) {
    each(root, visitor);
  }

  /** All elements by their id; that of the root is empty. */
  Map<String, Part.Element> byId() {
    Map<String, Part.Element> found = new TreeMap<>();
    each(element -> found.put(element.id(), element));
    return found;
  }

  private static void each(Part.Element element, Consumer<Part.Element> visitor) {
    visitor.accept(element);
    if (element.content() instanceof Content.Group group) {
      group.part().elements().forEach(child -> each(child, visitor));
    } else if (element.content() instanceof Content.Variants variants) {
      variants
          .all()
          .forEach(
              variant -> variant.group().part().elements().forEach(child -> each(child, visitor)));
    }
  }
}
