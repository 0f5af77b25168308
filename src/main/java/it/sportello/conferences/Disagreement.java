package it.sportello.conferences;

import java.time.Instant;
import java.util.List;

/** What a body asks before it assents, and what was proposed since, the first first. */
public record Disagreement(ParticipantView body, List<Note> notes) {

  /** What a line of the register says. */
  public enum NoteKind {
    PROPOSAL,
    SETTLED,
    REOPENED
  }

  /** A line: who wrote it, and for which side. */
  public record Note(NoteKind kind, String text, String by, String side, Instant at) {}

  /** Whether it was settled, and not reopened since. */
  public boolean isSettled() {
    return notes.stream()
        .map(Note::kind)
        .filter(kind -> kind != NoteKind.PROPOSAL)
        .reduce((first, last) -> last)
        .filter(NoteKind.SETTLED::equals)
        .isPresent();
  }
}
