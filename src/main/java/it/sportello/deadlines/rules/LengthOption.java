package it.sportello.deadlines.rules;

/**
 * An option of the case that sets the length: divided, and never under the least the law allows.
 */
public record LengthOption(String name, int divisor, int least) {

  int amount(TermOptions options, int otherwise) {
    var set = options.get(name, "");
    return set.isEmpty() ? otherwise : Math.max(least, number(name, set) / divisor);
  }

  /** A length that a case sets for itself: from 1 to 99,999. */
  static int number(String name, String set) {
    if (!set.matches("0*[1-9]\\d{0,4}")) {
      throw ClockRefused.because("Opzione", name + "=" + set, "non è un numero di giorni o mesi");
    }
    return Integer.parseInt(set);
  }
}
