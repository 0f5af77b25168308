package it.sportello.territory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the capitals of the archive become a name as it is written, and a key to search by. */
final class MunicipalityName {

  private static final Set<String> SMALL =
      Set.of(
          "a", "ad", "ai", "al", "alla", "alle", "con", "da", "dal", "dalla", "de'", "degli", "dei",
          "del", "della", "delle", "dello", "di", "e", "ed", "il", "in", "la", "le", "lo", "nel",
          "nella", "per", "sopra", "sotto", "su", "sul", "sulla", "tra");
  private static final Pattern SMALL_ELISION =
      Pattern.compile("^(d|dell|dall|all|nell|sull)'(.+)$");
  private static final Pattern INITIAL = Pattern.compile("(^|[-'/])(\\p{L})");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private MunicipalityName() {}

  /** {@code ANZOLA DELL'EMILIA} becomes {@code Anzola dell'Emilia}. */
  static String written(String capitals) {
    var words = capitals.strip().toLowerCase(Locale.ITALIAN).split("\\s+");
    var rest =
        Arrays.stream(words).skip(1).map(MunicipalityName::inner).collect(Collectors.joining(" "));
    return (capitalised(words[0]) + " " + rest).strip();
  }

  /** Lower case, without accents and apostrophes: what a person types and what is looked up. */
  static String key(String name) {
    var plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NOT_A_WORD.matcher(plain.toLowerCase(Locale.ITALIAN)).replaceAll(" ").strip();
  }

  private static String inner(String word) {
    if (SMALL.contains(word)) {
      return word;
    }
    var elision = SMALL_ELISION.matcher(word);
    return elision.matches()
        ? elision.group(1) + "'" + capitalised(elision.group(2))
        : capitalised(word);
  }

  private static String capitalised(String word) {
    return INITIAL
        .matcher(word)
        .replaceAll(found -> found.group(1) + found.group(2).toUpperCase(Locale.ITALIAN));
  }
}
