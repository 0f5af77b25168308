package it.sportello.proceedings;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each paper a name of its own, good on whatever system it will be unpacked. */
final class UniqueNames {

  private final Set<String> given = new HashSet<>();

  /** The name without signs that lead elsewhere; a second of the same name is numbered. */
  String of(String declared) {
    String name = declared.replaceAll("[^\\p{L}\\p{N} ._()-]", "_").replaceAll("^[. ]+|[. ]+$", "");
    String safe = name.isEmpty() ? "documento" : name;
    int dot = safe.lastIndexOf('.');
    String stem = dot > 0 ? safe.substring(0, dot) : safe;
    String ending = dot > 0 ? safe.substring(dot) : "";
    String candidate = safe;
    for (int i = 2; !given.add(candidate.toLowerCase(Locale.ROOT)); i++) {
      candidate = "%s (%d)%s".formatted(stem, i, ending);
    }
    return candidate;
  }
}
