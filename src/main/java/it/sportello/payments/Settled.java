package it.sportello.payments;

import it.sportello.applications.ApplicationView;
import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.FeeDue;
import it.sportello.payments.Positions.Kept;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what is due for an application and what was paid; whoever asks may see it. */
@Component
class Settled {

  private final Catalogue catalogue;
  private final Positions positions;
  private final StampedDocuments documents;
  private final PaymentSettings settings;

  Settled(
      Catalogue catalogue,
      Positions positions,
      StampedDocuments documents,
      PaymentSettings settings) {
    this.catalogue = catalogue;
    this.positions = positions;
    this.documents = documents;
    this.settings = settings;
  }

  PaymentsView view(ApplicationView application) {
    String draft = application.id().value();
    List<Kept> kept = positions.ofDraft(draft);
    Optional<Position> position = each(kept, Kept::position).findFirst();
    return new PaymentsView(
        settings.creditor().isNamed(),
        due(application, position),
        position.map(Position::view),
        each(kept, Kept::stamp).map(StampRow::view).toList(),
        each(kept, Kept::receipt).map(StoredReceipt::view).toList(),
        position
            .filter(p -> p.view().documentHash().isPresent())
            .filter(p -> p.isBoundToOtherThan(documents.hash(application)))
            .isPresent());
  }

  private static <T> Stream<T> each(List<Kept> kept, Function<Kept, T> what) {
    return kept.stream().map(what).filter(Objects::nonNull);
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
