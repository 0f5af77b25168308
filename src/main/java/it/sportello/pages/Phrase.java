package it.sportello.pages;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A sentence that may stand in a text, with places for what was filled in, and its English. */
record Phrase(Pattern italian, String english) {

  private static final String PLACE = "%s";
  private static final String NUMBER = "%d";
  private static final int LONGEST = 1000;

  static Phrase of(Map.Entry<String, String> row) {
    String quoted =
        Pattern.quote(row.getKey()).replace(NUMBER, "\\E(\\d+)\\Q").replace(PLACE, "\\E(.+?)\\Q");
    return new Phrase(
        Pattern.compile(quoted, Pattern.DOTALL), row.getValue().replace(NUMBER, PLACE));
  }

  /** The text in English, if it is this sentence; {@code words} gives what was filled in. */
  Optional<String> english(String text, UnaryOperator<String> words) {
    var found = italian.matcher(text);
    return text.length() <= LONGEST && found.matches()
        ? Optional.of(english.formatted(filled(found.toMatchResult(), words)))
        : Optional.empty();
  }

  private static Object[] filled(MatchResult found, UnaryOperator<String> words) {
    return IntStream.rangeClosed(1, found.groupCount())
        .mapToObj(at -> words.apply(found.group(at)))
        .toArray();
  }
}
