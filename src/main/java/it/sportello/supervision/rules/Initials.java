package it.sportello.supervision.rules;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A name reduced to its initials: enough to tell rows apart, too little to know who it is. */
public final class Initials {

  private static final int MOST = 4;

  private Initials() {}

  public static String of(String name) {
    return Arrays.stream(name.split("[^\\p{L}]+"))
        .filter(word -> !word.isEmpty())
        .limit(MOST)
        .map(word -> word.substring(0, 1).toUpperCase() + ".")
        .collect(Collectors.joining(" "));
  }
}
