package it.sportello.conferences;

import it.sportello.conferences.rules.AskKind;
import it.sportello.territory.AuthorityId;
import java.util.List;
import java.util.Optional;

/** What somebody asks of a conference: for which body, if for one, under which name, and why. */
public record Asking(
    AskKind kind,
    Optional<AuthorityId> body,
    String asker,
    String reasons,
    List<AskedThing> things) {

  public Asking {
    things = List.copyOf(things);
  }
}
