package it.sportello.payments;

import it.sportello.applications.ApplicationView;
import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.FeeDue;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what is due for an application and what was paid; whoever asks may see it. */
@Component
class Settled {

  private final Catalogue catalogue;
  private final Positions positions;
  private final StoredReceipts receipts;
  private final StampRows stamps;
  private final StampedDocuments documents;
  private final PaymentSettings settings;

  Settled(
      Catalogue catalogue,
      Positions positions,
      StoredReceipts receipts,
      StampRows stamps,
      StampedDocuments documents,
      PaymentSettings settings) {
    this.catalogue = catalogue;
    this.positions = positions;
    this.receipts = receipts;
    this.stamps = stamps;
    this.documents = documents;
    this.settings = settings;
  }

  PaymentsView view(ApplicationView application) {
    String draft = application.id().value();
    Optional<Position> position = positions.findByLiveDraft(draft);
    return new PaymentsView(
        settings.creditor().isNamed(),
        due(application, position),
        position.map(Position::view),
        stamps.findByDraftIdOrderByFee(draft).stream().map(StampRow::view).toList(),
        receipts.ofDraft(draft).stream().map(StoredReceipt::view).toList(),
        position
            .filter(p -> p.view().documentHash().isPresent())
            .filter(p -> p.isBoundToOtherThan(documents.hash(application)))
            .isPresent());
  }

  /** What is due now; once it was filed or paid, what was asked then counts. */
  private List<FeeDue> due(ApplicationView application, Optional<Position> position) {
    List<FeeDue> now = catalogue.feesDue(application.procedure(), application.municipality());
    List<PositionItem> asked = position.map(p -> p.view().items()).orElse(List.of());
    return now.stream().map(fee -> asAsked(fee, asked)).toList();
  }

  private static FeeDue asAsked(FeeDue fee, List<PositionItem> asked) {
    return asked.stream()
        .filter(item -> item.code().equals(fee.code()))
        .findFirst()
        .map(i -> new FeeDue(fee.code(), fee.kind(), i.cents(), fee.label(), fee.legalBasis()))
        .orElse(fee);
  }
}
