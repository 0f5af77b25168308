package it.sportello.conferences;

import java.util.List;

/** What goes on around a conference: what was asked of it, its meetings, who disagrees. */
public record AroundConference(
    List<AskView> asks, List<MeetingView> meetings, List<Disagreement> disagreements) {

  /** Nothing, where no conference is. */
  public static final AroundConference NONE = new AroundConference(List.of(), List.of(), List.of());
}
