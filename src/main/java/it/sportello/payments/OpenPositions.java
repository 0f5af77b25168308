package it.sportello.payments;

import it.sportello.applications.ApplicationDiscarded;
import it.sportello.applications.ApplicationId;
import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.FeeDue;
import it.sportello.documents.ProtocolRegister;
import it.sportello.payments.rules.NoticeNumber;
import it.sportello.proceedings.CaseEvent;
import it.sportello.proceedings.EventKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and cancels positions; the node is told through the outbox, in the same transaction. */
@Component
@Transactional
class OpenPositions {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  /** Numbers of notices go on over the years: none is ever given twice. */
  private static final int NO_YEAR = 0;

  /** The node takes at most five transfers: one for the fees, one for each stamp. */
  private static final int MOST_STAMPS = 4;

  private final Positions positions;
  private final Applications applications;
  private final Catalogue catalogue;
  private final StampedDocuments documents;
  private final ProtocolRegister counters;
  private final NodeMessages node;
  private final PaymentSettings settings;
  private final Clock clock;

  OpenPositions(
      Positions positions,
      Applications applications,
      Catalogue catalogue,
      StampedDocuments documents,
      ProtocolRegister counters,
      NodeMessages node,
      PaymentSettings settings,
      Clock clock) {
    this.positions = positions;
    this.applications = applications;
    this.catalogue = catalogue;
    this.documents = documents;
    this.counters = counters;
    this.node = node;
    this.settings = settings;
    this.clock = clock;
  }

  PositionView open(ApplicationView draft, List<FeeDue> due) {
    Demand demand = demand(draft, due);
    mustBePossible(demand);
    var creditor = settings.creditor();
    String counter = "payments:%s:%s".formatted(creditor.taxCode(), creditor.segregationCode());
    var number =
        NoticeNumber.of(creditor.segregationCode(), counters.nextCounter(counter, NO_YEAR));
    var position =
        new Position(
            UUID.randomUUID().toString(), demand, creditor.taxCode(), number, clock.instant());
    PositionView view = save(position).view();
    node.publish(view);
    return view;
  }

  /** Two clicks at once: the second finds the draft taken, and its number goes back. */
  private Position save(Position position) {
    try {
      return positions.saveAndFlush(position);
    } catch (DataIntegrityViolationException meanwhile) {
      throw new PaymentRefused(
          "withStamps",
          "Un avviso è stato chiesto in questo momento: ricarica la pagina.",
          "A notice was asked for at this very moment: load the page again.");
    }
  }

  /** Fails with {@link NoPosition} when there is none that could be paid. */
  void cancel(ApplicationId draft, WhyCancelled why) {
    Position position =
        positions
            .holdLive(draft.value())
            .filter(Position::isOpen)
            .orElseThrow(() -> new NoPosition(draft));
    cancel(position, why);
  }

  /** Cancels an open position of a draft when its fees, or the documents of its stamps, changed. */
  void keepUp(ApplicationView draft) {
    if (draft.isFiled() || positions.findByLiveDraft(draft.id().value()).isEmpty()) {
      return;
    }
    Position position =
        positions.holdLive(draft.id().value()).filter(Position::isOpen).orElse(null);
    if (position == null) {
      return;
    }
    if (haveFeesChanged(position)) {
      cancel(position, WhyCancelled.FEES_CHANGED);
    } else if (position.view().documentHash().isPresent()
        && position.isBoundToOtherThan(documents.hash(draft))) {
      cancel(position, WhyCancelled.DOCUMENTS_CHANGED);
    }
  }

  /** Also for drafts that nobody opens: a notice with an old amount must not be paid. */
  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT4M")
  public void keepUpAll() {
    for (String id : positions.open()) {
      positions
          .hold(id)
          .filter(p -> p.isOpen() && haveFeesChanged(p))
          .ifPresent(p -> cancel(p, WhyCancelled.FEES_CHANGED));
    }
  }

  @EventListener
  public void on(ApplicationDiscarded event) {
    positions
        .holdLive(event.id().value())
        .filter(Position::isOpen)
        .ifPresent(position -> cancel(position, WhyCancelled.DRAFT_DISCARDED));
  }

  /** From filing on, the tariff of that day counts. */
  @EventListener
  public void on(CaseEvent event) {
    if (event.kind() == EventKind.FILED) {
      String draft = applications.ofCase(event.number()).id().value();
      positions.holdLive(draft).ifPresent(Position::filed);
    }
  }

  private boolean haveFeesChanged(Position position) {
    return !position.stillAsksFor(catalogue.feesDue(position.procedure(), position.municipality()));
  }

  private void cancel(Position position, WhyCancelled why) {
    position.cancel(why, clock.instant());
    node.invalidate(position.view());
  }

  private Demand demand(ApplicationView draft, List<FeeDue> due) {
    List<PositionItem> items = due.stream().map(PositionItem::of).toList();
    boolean hasStamps = items.stream().anyMatch(PositionItem::isStamp);
    return new Demand(
        draft,
        items,
        Demand.Debtor.of(draft),
        description(draft),
        hasStamps ? documents.hash(draft) : null,
        LocalDate.ofInstant(clock.instant(), ROME).plusDays(settings.daysToPay()));
  }

  private String description(ApplicationView draft) {
    String text = catalogue.procedure(draft.procedure()).name().it() + " – diritti e bolli";
    String place = draft.place().isEmpty() ? text : text + ", " + draft.place();
    return place.length() <= 140 ? place : place.substring(0, 140);
  }

  private void mustBePossible(Demand demand) {
    if (!settings.creditor().isNamed()) {
      throw new PaymentRefused(
          "withStamps",
          "Qui non si paga con pagoPA: allega la ricevuta tra i documenti.",
          "Payment with pagoPA is not available here: attach the receipt to the documents.");
    }
    if (demand.cents() <= 0) {
      throw new PaymentRefused(
          "withStamps", "Non c’è nulla da pagare.", "There is nothing to be paid.");
    }
    if (!demand.debtor().isKnown()) {
      throw new PaymentRefused(
          "debtor",
          "Scrivi prima nella domanda chi presenta: nome e codice fiscale.",
          "First write in the application who files it: name and tax code.");
    }
    if (demand.items().stream().filter(PositionItem::isStamp).count() > MOST_STAMPS) {
      throw new PaymentRefused(
          "withStamps",
          "Con un avviso si pagano al massimo quattro bolli.",
          "One notice pays at most four stamp duties.");
    }
  }
}
