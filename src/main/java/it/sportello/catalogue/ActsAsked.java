package it.sportello.catalogue;

import it.sportello.law.LegalBasis;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The acts that an application asks to have in one single measure. */
@LegalBasis("D.P.R. 160/2010, art. 7, commi 1 e 3")
public record ActsAsked(Set<String> kinds) {

  private static final String ENVIRONMENTAL = "aua";
  private static final Map<String, String> FACTS =
      Map.of(
          "fire",
          "evaluation",
          "health",
          "opinion",
          "landscape",
          "ordinary",
          "roads",
          "yes",
          ENVIRONMENTAL,
          "conference");

  /** The acts that the answers name; none where the form does not ask for any. */
  public static ActsAsked in(Map<String, Object> answers) {
    return among(answers, row -> true);
  }

  /** Those to be issued as acts of their own within the case, and not in its conference. */
  @LegalBasis("D.Lgs. 42/2004, art. 146; D.P.R. 59/2013, art. 4")
  public static ActsAsked withOwnActIn(Map<String, Object> answers) {
    return among(answers, row -> "own".equals(row.get("actWay")));
  }

  /** Those to be had in the conference. */
  static ActsAsked inConference(Map<String, Object> answers) {
    return among(answers, row -> !"own".equals(row.get("actWay")));
  }

  private static ActsAsked among(Map<String, Object> answers, Predicate<Map<?, ?>> which) {
    Collection<?> rows =
        answers.get("actsAsked") instanceof Collection<?> given ? given : List.of();
    return new ActsAsked(
        rows.stream()
            .filter(Map.class::isInstance)
            .map(row -> (Map<?, ?>) row)
            .filter(which)
            .map(row -> String.valueOf(row.get("actKind")))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether there is something to be built. */
  public boolean hasBuilding() {
    return kinds.contains("building");
  }

  /** Whether the conference decides on the single environmental authorisation, too. */
  @LegalBasis("L. 241/1990, art. 14-quater, c. 1; D.P.R. 59/2013, art. 4, c. 4")
  public static boolean isEnvironmentalInConference(Map<String, Object> answers) {
    return inConference(answers).kinds().contains(ENVIRONMENTAL);
  }

  /** What the acts say of who must be heard, in the words of the table of bodies. */
  Map<String, String> facts() {
    return kinds.stream().filter(FACTS::containsKey).collect(Collectors.toMap(k -> k, FACTS::get));
  }
}
