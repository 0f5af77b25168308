package it.sportello.forms.national;

import it.sportello.forms.Text;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the validator says, by the code that begins it, in words for people. */
final class XsdMessages {

  private static final int LONGEST = 120;
  private static final Pattern CODE =
      Pattern.compile("^(cvc-[A-Za-z0-9.-]+):?\\s*(.*)", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
  private static final Text AS_TOLD = new Text("%s", "%s");
  private static final Pattern NAMESPACE = Pattern.compile("\"[^\"]*\":");
  private static final Map<String, Text> WORDS =
      Map.ofEntries(
          Map.entry(
              "cvc-complex-type.2.4.a",
              new Text(
                  "manca %2$s, al suo posto c’è %1$s", "%2$s is missing, in its place is %1$s")),
          Map.entry(
              "cvc-complex-type.2.4.b",
              new Text(
                  "elemento incompleto, manca %2$s: %1$s",
                  "incomplete element, %2$s is missing: %1$s")),
          Map.entry(
              "cvc-complex-type.2.4.c",
              new Text("elemento non ammesso qui: %s", "element not allowed here: %s")),
          Map.entry(
              "cvc-complex-type.2.4.d",
              new Text("elemento di troppo: %s", "one element too many: %s")),
          Map.entry(
              "cvc-complex-type.2.1",
              new Text("l’elemento deve essere vuoto: %s", "the element must be empty: %s")),
          Map.entry(
              "cvc-complex-type.2.3",
              new Text(
                  "l’elemento non può contenere testo: %s", "the element may hold no text: %s")),
          Map.entry(
              "cvc-complex-type.3.2.2",
              new Text("attributo non ammesso: %s", "attribute not allowed: %s")),
          Map.entry(
              "cvc-complex-type.4",
              new Text(
                  "manca un attributo obbligatorio: %s", "a mandatory attribute is missing: %s")),
          Map.entry(
              "cvc-type.2",
              new Text(
                  "il tipo è astratto: serve xsi:type: %s",
                  "the type is abstract: xsi:type is needed: %s")),
          Map.entry("cvc-type.3.1.3", new Text("valore non valido: %s", "value not valid: %s")),
          Map.entry(
              "cvc-elt.1.a",
              new Text(
                  "l’elemento iniziale non è quello del modulo: %s",
                  "the first element is not that of the form: %s")),
          Map.entry(
              "cvc-elt.4.2",
              new Text(
                  "xsi:type indica un tipo che non esiste: %s",
                  "xsi:type names a type that does not exist: %s")),
          Map.entry(
              "cvc-elt.4.3",
              new Text(
                  "xsi:type indica un tipo non ammesso: %s",
                  "xsi:type names a type that is not allowed: %s")),
          Map.entry(
              "cvc-pattern-valid",
              new Text(
                  "il valore non ha la forma richiesta: %s",
                  "the value does not have the shape that is asked for: %s")),
          Map.entry(
              "cvc-enumeration-valid",
              new Text(
                  "il valore non è fra quelli ammessi: %s",
                  "the value is not one of those allowed: %s")),
          Map.entry(
              "cvc-datatype-valid.1.2.1",
              new Text(
                  "il valore non è del tipo richiesto: %s",
                  "the value is not of the type that is asked for: %s")),
          Map.entry(
              "cvc-minLength-valid",
              new Text("il valore è troppo corto: %s", "the value is too short: %s")),
          Map.entry(
              "cvc-maxLength-valid",
              new Text("il valore è troppo lungo: %s", "the value is too long: %s")),
          Map.entry(
              "cvc-length-valid",
              new Text(
                  "il valore non ha la lunghezza richiesta: %s",
                  "the value does not have the length that is asked for: %s")),
          Map.entry(
              "cvc-minInclusive-valid",
              new Text("il valore è troppo piccolo: %s", "the value is too small: %s")),
          Map.entry(
              "cvc-maxInclusive-valid",
              new Text("il valore è troppo grande: %s", "the value is too large: %s")));

  private XsdMessages() {}

  /** Whether the finding only repeats, of the whole element, what was said of its value. */
  static boolean repeats(String message) {
    return message.startsWith("cvc-type.3.1.3") || message.startsWith("cvc-attribute.3");
  }

  static Text inWords(String message) {
    Matcher found = CODE.matcher(message);
    if (!found.matches()) {
      return new Text(oneLine(message), oneLine(message));
    }
    Text words = WORDS.getOrDefault(found.group(1), AS_TOLD);
    return new Text(told(words.it(), "altro", found), told(words.en(), "another", found));
  }

  private static String told(String words, String other, Matcher found) {
    List<String> quoted = quoted(found.group(2));
    String told =
        words
            .replace("%s", "%3$s")
            .formatted(
                quoted.isEmpty() ? "" : quoted.get(0),
                quoted.size() < 2 ? other : quoted.get(1),
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
