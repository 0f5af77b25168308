package it.sportello.interop;

import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.ParticipantView;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.Identity;
import it.sportello.identity.PersonView;
import it.sportello.notices.NewNotice;
import it.sportello.notices.Notices;
import it.sportello.notices.Recipient;
import it.sportello.proceedings.CaseEvent;
import it.sportello.proceedings.CaseFacts;
import it.sportello.proceedings.ThirdPartiesTold;
import it.sportello.territory.Territory;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what happened to their cases. Notices and outgoing mail are written in the
 * transaction of the event itself, so that neither exists without the other; sending comes later.
 */
@Component
class CaseNews {

  private final Notices notices;
  private final Outbox outbox;
  private final CaseFacts facts;
  private final Applications applications;
  private final Conferences conferences;
  private final Identity identity;
  private final CurrentActor currentActor;
  private final Territory territory;
  private final NewsText text;

  CaseNews(
      Notices notices,
      Outbox outbox,
      CaseFacts facts,
      Applications applications,
      Conferences conferences,
      Identity identity,
      CurrentActor currentActor,
      Territory territory,
      NewsText text) {
    this.notices = notices;
    this.outbox = outbox;
    this.facts = facts;
    this.applications = applications;
    this.conferences = conferences;
    this.identity = identity;
    this.currentActor = currentActor;
    this.territory = territory;
    this.text = text;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(CaseEvent event) {
    if (Audience.PARTIES.isConcernedBy(event.kind())) {
      tellParties(event);
    }
    if (Audience.OFFICE.isConcernedBy(event.kind())) {
      String office = facts.of(event.number()).office().value();
      post(Recipient.office(office), event, "/scrivania/pratiche/" + event.number());
    }
    if (Audience.BODIES.isConcernedBy(event.kind())) {
      conferences
          .view(event.number())
          .ifPresent(conference -> conference.participants().forEach(b -> tellBody(b, event)));
    }
  }

  /** Whoever may be harmed has the notice by certified mail, wherever it is to arrive. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ThirdPartiesTold event) {
    for (var third : event.told()) {
      outbox.enqueue(
          new OutboundMessage(
              "third:%s:%s".formatted(event.notice(), third.address()),
              Channel.PEC,
              third.address().strip(),
              "Pratica %s: indizione della conferenza di servizi".formatted(event.number()),
              text.toThirdParty(third.name(), event.number()),
              List.of(event.notice()),
              event.number()));
    }
  }

  private void tellParties(CaseEvent event) {
    ApplicationView application = applications.ofCase(event.number());
    PersonView owner = identity.find(application.owner()).orElseThrow();
    Recipient person = Recipient.person(owner.id().value());
    if (currentActor.get().id().equals(owner.id())) {
      notices.postRead(person, notice(event, "/pratiche/" + event.number()));
    } else {
      post(person, event, "/pratiche/" + event.number());
    }
    send(Channel.EMAIL, owner.email(), event);
    String pec = application.answer("holderPec") + application.answer("firmPec");
    if (!pec.isBlank()) {
      send(Channel.PEC, pec, event);
    }
  }

  private void tellBody(ParticipantView body, CaseEvent event) {
    post(
        Recipient.authority(body.authority().value()),
        event,
        "/scrivania/consultazioni/" + event.number());
    send(Channel.PEC, territory.authority(body.authority()).pec(), event);
  }

  private void post(Recipient to, CaseEvent event, String link) {
    notices.post(to, notice(event, link));
  }

  private NewNotice notice(CaseEvent event, String link) {
    return new NewNotice(
        event.id(), event.number(), text.italian(event), text.english(event), link);
  }

  /** Courtesy mail only says that something happened; certified mail carries the act. */
  private void send(Channel channel, String address, CaseEvent event) {
    if (address == null || address.isBlank()) {
      return;
    }
    boolean certified = channel == Channel.PEC;
    outbox.enqueue(
        new OutboundMessage(
            "%s:%s:%s".formatted(event.id(), channel, address),
            channel,
            address,
            text.subject(event),
            text.body(event),
            certified ? event.document().stream().toList() : List.of(),
            event.number()));
  }
}
