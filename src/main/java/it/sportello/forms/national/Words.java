package it.sportello.forms.national;

import java.util.Locale;
import java.util.Map;

/** Reads the name of an element as words, for want of a better label. */
final class Words {

  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("attivita", "attività"),
          Map.entry("qualita", "qualità"),
          Map.entry("localita", "località"),
          Map.entry("proprieta", "proprietà"),
          Map.entry("disponibilita", "disponibilità"),
          Map.entry("agibilita", "agibilità"),
          Map.entry("conformita", "conformità"),
          Map.entry("regolarita", "regolarità"),
          Map.entry("unita", "unità"),
          Map.entry("modalita", "modalità"),
          Map.entry("identita", "identità"),
          Map.entry("societa", "società"),
          Map.entry("capacita", "capacità"),
          Map.entry("igenico", "igienico"),
          Map.entry("sanita", "sanità"),
          Map.entry("autorita", "autorità"));

  private Words() {}

  static String of(String name) {
    String spaced =
        name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", " ")
            .replaceAll("[_-]+", " ")
            .strip()
            .toLowerCase(Locale.ITALIAN);
    var words = new StringBuilder();
    for (String word : spaced.split(" ")) {
      words.append(words.isEmpty() ? "" : " ").append(ACCENTS.getOrDefault(word, word));
    }
    return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
