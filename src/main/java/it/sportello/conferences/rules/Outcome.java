package it.sportello.conferences.rules;

import it.sportello.conferences.rules.Position.Assent;
import it.sportello.conferences.rules.Position.ConditionalAssent;
import it.sportello.conferences.rules.Position.Dissent;
import it.sportello.law.LegalBasis;
import java.util.List;
import java.util.stream.Stream;

/** How a conference ends, with the reasons. */
public sealed interface Outcome {

  /** Favourable, on the conditions of all, none twice. */
  record Favourable(List<String> conditions) implements Outcome {}

  /** Unfavourable, for dissents that cannot be overcome. */
  record Unfavourable(List<Dissent> dissents) implements Outcome {}

  /** To be discussed in a meeting. */
  record MeetingNeeded() implements Outcome {}

  /**
   * What the law makes of the positions and of the officer's appraisal. Positions prevail by
   * weight, never by number; where nobody dissents nothing unfavourable can prevail.
   */
  @LegalBasis("L. 241/1990, artt. 14-bis, commi 4, 5 e 6, e 14-ter, c. 7")
  static Outcome of(List<Position> positions, Appraisal appraisal) {
    List<Position> counted = positions.stream().map(Position::inLaw).toList();
    List<Dissent> dissents = only(Dissent.class, counted).toList();
    if (counted.stream().allMatch(Assent.class::isInstance)) {
      return new Favourable(List.of());
    }
    return switch (appraisal) {
      case CONDITIONS_ACCEPTABLE ->
          dissents.isEmpty() ? new Favourable(conditions(counted)) : new MeetingNeeded();
      case DISSENT_INSUPERABLE ->
          dissents.isEmpty() ? new MeetingNeeded() : new Unfavourable(dissents);
      case PREVAILING_UNFAVOURABLE ->
          dissents.isEmpty() ? new MeetingNeeded() : new Unfavourable(dissents);
      case PREVAILING_FAVOURABLE -> new Favourable(conditions(counted));
      case TO_BE_DISCUSSED -> new MeetingNeeded();
    };
  }

  private static List<String> conditions(List<Position> positions) {
    return only(ConditionalAssent.class, positions)
        .flatMap(position -> position.conditions().stream())
        .distinct()
        .toList();
  }

  private static <T> Stream<T> only(Class<T> kind, List<Position> positions) {
    return positions.stream().filter(kind::isInstance).map(kind::cast);
  }
}
