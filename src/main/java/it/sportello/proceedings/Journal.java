package it.sportello.proceedings;

import it.sportello.documents.DocumentId;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.law.CaseNumber;
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
  private final Clock clock;

  Journal(
      RecordedEvents events,
      ApplicationEventPublisher publisher,
      CurrentActor currentActor,
      Clock clock) {
    this.events = events;
    this.publisher = publisher;
    this.currentActor = currentActor;
    this.clock = clock;
  }

  /** Somebody did something now. */
  void happened(CaseNumber number, EventKind kind, String text, DocumentId document) {
    Instant now = clock.instant();
    record(new RecordedEvent(number, kind, currentActor.get().name(), text).at(now, now, document));
  }

  void happened(CaseNumber number, EventKind kind, String text) {
    happened(number, kind, text, null);
  }

  /** The law did something by the passing of time, noticed only now. */
  void byLaw(CaseNumber number, EventKind kind, Instant at, String text, DocumentId document) {
    record(
        new RecordedEvent(number, kind, Actor.SYSTEM.name(), text)
            .at(at, clock.instant(), document));
  }

  List<CaseEvent> timeline(CaseNumber number) {
    return events.timeline(number.value()).stream().map(RecordedEvent::view).toList();
  }

  private void record(RecordedEvent event) {
    events.saveAndFlush(event);
    publisher.publishEvent(event.view());
  }
}
