package it.sportello.forms.national;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.zip.CRC32;

/** The names under which a page keeps answers: names that FEEL can read, none too long. */
final class Keys {

  private static final int LONGEST = 60;
  private static final int TAIL = 50;

  private Keys() {}

  /** {@code row}: the id of the repeated element around it, or “”. */
  static String of(String id, String row) {
    return shortened(whole(id, row));
  }

  /** Where the answer stands which alternative of a choice was taken. */
  static String choice(Part.Choice choice, String row) {
    String first = choice.elements().findFirst().orElseThrow().id();
    return shortened(whole(first, row) + "__choice");
  }

  /** The value of the answer that takes an alternative. */
  static String alternative(Part part) {
    return part.elements().findFirst().map(Part.Element::name).orElse("");
  }

  static String kind(Part.Element element, String row) {
    return shortened(whole(element.id(), row) + "__kind");
  }

  static String group(Part.Element element, String row) {
    return shortened(whole(element.id(), row) + "__group");
  }

  /** A name that is too long keeps its end, behind a sum over all of it; a short one stays. */
  static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    var sum = new CRC32();
    sum.update(name.getBytes(UTF_8));
    return "k%08x_%s".formatted(sum.getValue(), name.substring(name.length() - TAIL));
  }

  private static String whole(String id, String row) {
    String within = row.isEmpty() || !id.startsWith(row) ? id : id.substring(row.length());
    return Normalizer.normalize(within.replaceFirst("^/", ""), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace("/", "__")
        .replace("#", "_n")
        .replaceAll("[^a-zA-Z0-9_]", "_");
  }
}
