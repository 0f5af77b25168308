package it.sportello.interop;

import it.sportello.identity.Identity;
import it.sportello.identity.PersonView;
import it.sportello.identity.Role;
import it.sportello.notices.NewNotice;
import it.sportello.notices.Notices;
import it.sportello.notices.Recipient;
import it.sportello.proceedings.OpinionProposed;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever signs for a body that an opinion waits for them. */
@Component
class BodyNews {

  private final Identity identity;
  private final Notices notices;
  private final Clock clock;

  BodyNews(Identity identity, Notices notices, Clock clock) {
    this.identity = identity;
    this.notices = notices;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(OpinionProposed event) {
    identity.staffOf(event.body()).stream()
        .filter(person -> person.roles().contains(Role.BODY_HEAD))
        .forEach(person -> tell(person, event));
  }

  private void tell(PersonView person, OpinionProposed event) {
    notices.post(
        Recipient.person(person.id().value()),
        new NewNotice(
            "opinion:%s:%s".formatted(event.number(), clock.instant()),
            event.number(),
            "Parere da firmare – pratica %s. Lo propone %s".formatted(event.number(), event.by()),
            "Opinion to be signed – case %s. Proposed by %s".formatted(event.number(), event.by()),
            "/scrivania/consultazioni/" + event.number()));
  }
}
