package it.sportello.deadlines.rules;

/**
 * An option of the case that sets the length: divided, and never under the least the law allows.
 */
public record LengthOption(String name, int divisor, int least) {

  int amount(TermOptions options, int otherwise) {
    var set = options.get(name, "");
    return set.isEmpty() ? otherwise : Math.max(least, Integer.parseInt(set) / divisor);
  }
}
