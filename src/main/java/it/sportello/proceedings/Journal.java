package it.sportello.proceedings;

import it.sportello.audit.Audit;
import it.sportello.audit.AuditKind;
import it.sportello.audit.Chain;
import it.sportello.documents.DocumentId;
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
    Instant now = clock.instant();
    Actor actor = currentActor.get();
    record(new RecordedEvent(number, kind, actor.name(), text).at(now, now, document), actor);
  }

  void happened(CaseNumber number, EventKind kind, String text) {
    happened(number, kind, text, null);
  }

  /** Something came in from the actor. */
  void received(CaseNumber number, EventKind kind, String text) {
    received(number, kind, text, currentActor.get().name());
  }

  /** Something came in from somebody now: it takes a number in the register of the office. */
  @LegalBasis("D.P.R. 445/2000, art. 53; L. 241/1990, art. 18-bis")
  void received(CaseNumber number, EventKind kind, String text, String correspondent) {
    receive(number, kind, text, correspondent, currentActor.get());
  }

  /** Something came in from somebody who is not logged in: the timeline does not name them. */
  void receivedFromAnybody(CaseNumber number, EventKind kind, String text, String correspondent) {
    receive(number, kind, text, correspondent, Actor.SYSTEM);
  }

  private void receive(
      CaseNumber number, EventKind kind, String text, String correspondent, Actor actor) {
    Instant now = clock.instant();
    var entry =
        new RegisterEntry(
            RegisterEntry.Direction.IN,
            kind.label().it() + " – " + text,
            correspondent,
            number,
            null);
    String office = context.find(Proceeding.class, number.value()).office().value();
    record(
        new RecordedEvent(number, kind, actor.name(), text)
            .at(now, now, null)
            .under(register.next(office, entry)),
        actor);
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

  private void record(RecordedEvent event, Actor actor) {
    context.persist(event);
    context.flush();
    CaseEvent seen = event.view();
    audit.record(Chain.of(seen.number()), actor, AuditKind.ACT, seen.kind().name(), seen.id());
    publisher.publishEvent(seen);
  }
}
