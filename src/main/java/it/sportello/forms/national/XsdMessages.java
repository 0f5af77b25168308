package it.sportello.forms.national;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the validator says, by the code that begins it, in Italian for people. */
final class XsdMessages {

  private static final int LONGEST = 120;
  private static final Pattern CODE =
      Pattern.compile("^(cvc-[A-Za-z0-9.-]+):?\\s*(.*)", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
  private static final Pattern NAMESPACE = Pattern.compile("\"[^\"]*\":");
  private static final Map<String, String> ITALIAN =
      Map.ofEntries(
          Map.entry("cvc-complex-type.2.4.a", "manca %2$s, al suo posto c’è %1$s"),
          Map.entry("cvc-complex-type.2.4.b", "elemento incompleto, manca %2$s: %1$s"),
          Map.entry("cvc-complex-type.2.4.c", "elemento non ammesso qui: %s"),
          Map.entry("cvc-complex-type.2.4.d", "elemento di troppo: %s"),
          Map.entry("cvc-complex-type.2.1", "l’elemento deve essere vuoto: %s"),
          Map.entry("cvc-complex-type.2.3", "l’elemento non può contenere testo: %s"),
          Map.entry("cvc-complex-type.3.2.2", "attributo non ammesso: %s"),
          Map.entry("cvc-complex-type.4", "manca un attributo obbligatorio: %s"),
          Map.entry("cvc-type.2", "il tipo è astratto: serve xsi:type: %s"),
          Map.entry("cvc-type.3.1.3", "valore non valido: %s"),
          Map.entry("cvc-elt.1.a", "l’elemento iniziale non è quello del modulo: %s"),
          Map.entry("cvc-elt.4.2", "xsi:type indica un tipo che non esiste: %s"),
          Map.entry("cvc-elt.4.3", "xsi:type indica un tipo non ammesso: %s"),
          Map.entry("cvc-pattern-valid", "il valore non ha la forma richiesta: %s"),
          Map.entry("cvc-enumeration-valid", "il valore non è fra quelli ammessi: %s"),
          Map.entry("cvc-datatype-valid.1.2.1", "il valore non è del tipo richiesto: %s"),
          Map.entry("cvc-minLength-valid", "il valore è troppo corto: %s"),
          Map.entry("cvc-maxLength-valid", "il valore è troppo lungo: %s"),
          Map.entry("cvc-length-valid", "il valore non ha la lunghezza richiesta: %s"),
          Map.entry("cvc-minInclusive-valid", "il valore è troppo piccolo: %s"),
          Map.entry("cvc-maxInclusive-valid", "il valore è troppo grande: %s"));

  private XsdMessages() {}

  /** Whether the finding only repeats, of the whole element, what was said of its value. */
  static boolean repeats(String message) {
    return message.startsWith("cvc-type.3.1.3") || message.startsWith("cvc-attribute.3");
  }

  static String inItalian(String message) {
    Matcher found = CODE.matcher(message);
    if (!found.matches()) {
      return oneLine(message);
    }
    String pattern = ITALIAN.getOrDefault(found.group(1), "%3$s").replace("%s", "%3$s");
    List<String> quoted = quoted(found.group(2));
    String told =
        pattern.formatted(
            quoted.isEmpty() ? "" : quoted.get(0),
            quoted.size() < 2 ? "altro" : quoted.get(1),
            quoted.isEmpty() ? oneLine(found.group(2)) : String.join("; ", quoted));
    return "%s [%s]".formatted(told, found.group(1));
  }

  /** The names and values that the validator quotes, without namespaces and braces. */
  private static List<String> quoted(String text) {
    return QUOTED
        .matcher(text)
        .results()
        .map(quote -> NAMESPACE.matcher(quote.group(1)).replaceAll(""))
        .map(quote -> shortened(oneLine(quote.replaceAll("[{}]", ""))))
        .toList();
  }

  /** A list of hundreds of values tells nobody which one is right. */
  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
