package it.sportello.pages;

import it.sportello.identity.Actor;
import it.sportello.notices.Recipient;
import java.util.ArrayList;
import java.util.List;

/** The addresses under which an actor is told things: as a person, for offices, for a body. */
public final class Addresses {

  private Addresses() {}

  public static List<Recipient> of(Actor actor) {
    List<Recipient> mine = new ArrayList<>();
    if (actor.confinedTo().isPresent()) {
      return mine;
    }
    mine.add(new Recipient(Recipient.Kind.PERSON, actor.id().value()));
    actor
        .offices()
        .forEach(office -> mine.add(new Recipient(Recipient.Kind.OFFICE, office.value())));
    actor
        .authority()
        .ifPresent(body -> mine.add(new Recipient(Recipient.Kind.AUTHORITY, body.value())));
    return mine;
  }
}
