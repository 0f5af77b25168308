package it.sportello.conferences;

import it.sportello.law.LegalBasis;
import it.sportello.territory.Interest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The opinion of a body as it stands, a part for each interest that it guards; the note of whoever
 * sent it back, and who changed it last and when, are null until there are any.
 */
public record OpinionView(
    OpinionState state, List<OpinionPart> parts, String note, Instant changedAt, String changedBy) {

  private static final List<PositionKind> BY_WEIGHT =
      List.of(PositionKind.ASSENT, PositionKind.CONDITIONAL_ASSENT, PositionKind.DISSENT);

  /**
   * The one position of the body: a single representative speaks for it, so a dissent for one
   * interest is the dissent of the body. Every part must have its kind.
   */
  @LegalBasis("L. 241/1990, art. 14-ter, c. 3")
  public Statement statement(String by) {
    PositionKind kind =
        parts.stream()
            .map(OpinionPart::kind)
            .max(Comparator.comparing(BY_WEIGHT::indexOf))
            .orElseThrow();
    List<String> conditions =
        parts.stream()
            .filter(part -> part.kind() == kind || kind == PositionKind.DISSENT)
            .flatMap(part -> part.lines().stream())
            .distinct()
            .toList();
    return new Statement(kind, reasons(), conditions, by);
  }

  private String reasons() {
    if (parts.size() == 1) {
      return parts.get(0).reasons().strip();
    }
    return parts.stream()
        .map(part -> named(part.interest()) + ": " + part.reasons().strip())
        .collect(Collectors.joining("\n"));
  }

  private static String named(Interest interest) {
    return switch (interest) {
      case LANDSCAPE -> "Paesaggio";
      case CULTURAL_HERITAGE -> "Beni culturali";
      case ENVIRONMENT -> "Ambiente";
      case HEALTH -> "Salute";
      case SAFETY -> "Incolumità";
      case ROADS -> "Strade";
      case HYDROGEOLOGY -> "Suolo";
      case SEISMIC -> "Sismica";
      case FIRE -> "Prevenzione incendi";
      case URBAN_PLANNING -> "Urbanistica";
      case EMISSIONS -> "Emissioni";
      case OTHER -> "Altro";
    };
  }
}
