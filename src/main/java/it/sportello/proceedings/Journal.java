package it.sportello.proceedings;

import it.sportello.audit.Audit;
import it.sportello.audit.AuditKind;
import it.sportello.audit.Chain;
import it.sportello.documents.DocumentId;
import it.sportello.documents.ProtocolNumber;
import it.sportello.documents.ProtocolRegister;
import it.sportello.documents.RegisterEntry;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what happens to a case into its timeline and lets the house know, in one transaction. */
@Component
class Journal {

  private final RecordedEvents events;
  private final ApplicationEventPublisher publisher;
  private final CurrentActor currentActor;
  private final Audit audit;
  private final ProtocolRegister register;
  private final EntityManager context;
  private final Clock clock;

  Journal(
      RecordedEvents events,
      ApplicationEventPublisher publisher,
      CurrentActor currentActor,
      Audit audit,
      ProtocolRegister register,
      EntityManager context,
      Clock clock) {
    this.events = events;
    this.publisher = publisher;
    this.currentActor = currentActor;
    this.audit = audit;
    this.register = register;
    this.context = context;
    this.clock = clock;
  }

  /** Somebody did something now. */
  void happened(CaseNumber number, EventKind kind, String text, DocumentId document) {
    Actor actor = currentActor.get();
    record(event(number, kind, text, actor, document), actor);
  }

  void happened(CaseNumber number, EventKind kind, String text) {
    happened(number, kind, text, null);
  }

  /** Something came in from somebody now: it takes a number in the register of the office. */
  @LegalBasis("D.P.R. 445/2000, art. 53")
  void received(CaseNumber number, EventKind kind, String text, String correspondent) {
    ProtocolNumber protocol = numbered(number, kind, text, correspondent);
    record(event(number, kind, text, currentActor.get(), null).under(protocol), currentActor.get());
  }

  /** Something came in from the actor under a number of its own, which a document attests. */
  void received(
      CaseNumber number,
      EventKind kind,
      String text,
      ProtocolNumber protocol,
      DocumentId document) {
    Actor actor = currentActor.get();
    record(event(number, kind, text, actor, document).under(protocol), actor);
  }

  /** Something came in from somebody who is not logged in: the timeline does not name them. */
  void receivedFromAnybody(CaseNumber number, EventKind kind, String text, String correspondent) {
    ProtocolNumber protocol = numbered(number, kind, text, correspondent);
    record(event(number, kind, text, Actor.SYSTEM, null).under(protocol), Actor.SYSTEM);
  }

  /** The next incoming number of the office for something that the actor sends. */
  ProtocolNumber numbered(CaseNumber number, EventKind kind, String text) {
    return numbered(number, kind, text, currentActor.get().name());
  }

  /** The law did something by the passing of time, noticed only now. */
  void byLaw(CaseNumber number, EventKind kind, Instant at, String text, DocumentId document) {
    record(
        new RecordedEvent(number, kind, Actor.SYSTEM.name(), text)
            .at(at, clock.instant(), document),
        Actor.SYSTEM);
  }

  List<CaseEvent> timeline(CaseNumber number) {
    return events.timeline(number.value()).stream().map(RecordedEvent::view).toList();
  }

  private ProtocolNumber numbered(
      CaseNumber number, EventKind kind, String text, String correspondent) {
    String subject = kind.label().it() + " – " + text;
    String office = context.find(Proceeding.class, number.value()).office().value();
    return register.next(
        office,
        new RegisterEntry(RegisterEntry.Direction.IN, subject, correspondent, number, null));
  }

  private RecordedEvent event(
      CaseNumber number, EventKind kind, String text, Actor actor, DocumentId document) {
    Instant now = clock.instant();
    return new RecordedEvent(number, kind, actor.name(), text).at(now, now, document);
  }

  private void record(RecordedEvent event, Actor actor) {
    context.persist(event);
    context.flush();
    CaseEvent seen = event.view();
    audit.record(Chain.of(seen.number()), actor, AuditKind.ACT, seen.kind().name(), seen.id());
    publisher.publishEvent(seen);
  }
}
