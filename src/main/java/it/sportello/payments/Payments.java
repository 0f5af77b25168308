package it.sportello.payments;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.catalogue.FeeDue;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.NotPermitted;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Proceedings;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be paid for an application, and the position by which it is paid. A draft has at most
 * one position that may be paid or is paid; its amount is frozen, and it is cancelled when what is
 * due changes.
 */
@Service
@Transactional
public class Payments {

  private final Applications applications;
  private final Proceedings proceedings;
  private final OpenPositions open;
  private final Settled settled;
  private final NoticePrinter printer;
  private final CurrentActor currentActor;

  Payments(
      Applications applications,
      Proceedings proceedings,
      OpenPositions open,
      Settled settled,
      NoticePrinter printer,
      CurrentActor currentActor) {
    this.applications = applications;
    this.proceedings = proceedings;
    this.open = open;
    this.settled = settled;
    this.printer = printer;
    this.currentActor = currentActor;
  }

  /** A notice as a file: its name, and the bytes of a PDF. */
  public record Notice(String name, byte[] content) {}

  /** What is due for an application of the actor’s, and how far it is paid. */
  public PaymentsView of(ApplicationId id) {
    ApplicationView application = applications.view(id);
    open.keepUp(application);
    return settled.view(application);
  }

  /** The same for a case that the actor may see, for the desk. */
  public PaymentsView ofCase(CaseNumber number) {
    proceedings.summary(number);
    return settled.view(applications.ofCase(number));
  }

  /**
   * Opens a position for the fees due, with the stamp duties not yet declared if they are to be
   * paid along; asked again for the same, it gives the one that is there. Fails with {@link
   * PaymentRefused}.
   */
  public PositionView open(ApplicationId id, boolean withStamps) {
    ApplicationView draft = ownDraft(id);
    open.keepUp(draft);
    PaymentsView now = settled.view(draft);
    List<FeeDue> due = now.due().stream().filter(fee -> isWanted(fee, now, withStamps)).toList();
    Optional<PositionView> there = now.position();
    if (there.isPresent()) {
      return same(there.get(), due);
    }
    return open.open(draft, due);
  }

  private static boolean isWanted(FeeDue fee, PaymentsView now, boolean withStamps) {
    return fee.kind() == FeeDue.Kind.FEE || withStamps && now.stamp(fee.code()).isEmpty();
  }

  private static PositionView same(PositionView there, List<FeeDue> due) {
    boolean isSame = there.items().equals(due.stream().map(PositionItem::of).toList());
    if (there.isPaid()) {
      throw new PaymentRefused(
          "withStamps", "L’avviso è già stato pagato.", "The notice was paid already.");
    }
    if (!isSame) {
      throw new PaymentRefused(
          "withStamps",
          "C’è già un avviso da pagare: per cambiarlo annullalo prima.",
          "There is a notice to be paid already: to change it, cancel it first.");
    }
    return there;
  }

  /** Takes the open position back; the node is told. Fails with {@link NoPosition}. */
  public void cancel(ApplicationId id) {
    open.cancel(own(id).id(), WhyCancelled.BY_APPLICANT);
  }

  /** The notice to be paid or that was paid. Fails with {@link NoPosition}. */
  public Notice notice(ApplicationId id) {
    PaymentsView now = of(id);
    PositionView position = now.position().orElseThrow(() -> new NoPosition(id));
    return new Notice("avviso-%s.pdf".formatted(position.noticeNumber()), printer.print(position));
  }

  private ApplicationView ownDraft(ApplicationId id) {
    ApplicationView draft = own(id);
    if (draft.isFiled()) {
      throw new PaymentRefused(
          "withStamps",
          "L’istanza è già stata presentata: l’avviso si chiedeva prima.",
          "The application was filed already: the notice had to be asked for before.");
    }
    return draft;
  }

  private ApplicationView own(ApplicationId id) {
    ApplicationView view = applications.view(id);
    Actor actor = currentActor.get();
    if (!view.owner().equals(actor.id())) {
      throw new NotPermitted(actor, "payments of " + id);
    }
    return view;
  }
}
