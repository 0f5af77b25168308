package it.sportello.api;

import it.sportello.payments.PaymentsView;
import it.sportello.payments.PositionView;
import it.sportello.payments.StampView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is due for an application, and what was paid; all amounts in euro cents. */
record PaymentsShape(
    boolean online,
    boolean settled,
    boolean stampFallen,
    List<DueLine> due,
    Optional<PositionShown> position,
    List<StampLine> stamps,
    List<ReceiptShown> receipts) {

  static PaymentsShape of(PaymentsView view) {
    return new PaymentsShape(
        view.online(),
        view.isSettled(),
        view.stampFallen(),
        view.due().stream()
            .map(
                fee ->
                    new DueLine(
                        fee.code(),
                        fee.kind().name(),
                        fee.cents(),
                        fee.label().it(),
                        fee.legalBasis(),
                        view.isCovered(fee)))
            .toList(),
        view.position().map(PositionShown::of),
        view.stamps().stream().map(StampLine::of).toList(),
        view.receipts().stream()
            .map(
                line ->
                    new ReceiptShown(
                        line.receiptId(),
                        line.noticeNumber(),
                        line.cents(),
                        line.outcome().name(),
                        line.receivedAt()))
            .toList());
  }

  /** Something due: a fee, or a stamp duty. */
  record DueLine(
      String code, String kind, long cents, String label, String legalBasis, boolean covered) {}

  /** The position that may be paid or was paid. */
  record PositionShown(
      String noticeNumber,
      String creditor,
      long cents,
      String description,
      String status,
      LocalDate dueOn,
      List<String> items,
      Optional<String> documentHash) {

    static PositionShown of(PositionView position) {
      return new PositionShown(
          position.noticeNumber(),
          position.creditor(),
          position.cents(),
          position.description(),
          position.status().name(),
          position.dueOn(),
          position.items().stream().map(item -> item.code()).toList(),
          position.documentHash());
    }
  }

  /** A stamp duty declared as paid without the node. */
  record StampLine(
      String fee,
      Optional<String> serialNumber,
      Optional<LocalDate> boughtOn,
      Optional<String> authorisation) {

    static StampLine of(StampView stamp) {
      return new StampLine(
          stamp.fee(), stamp.serialNumber(), stamp.boughtOn(), stamp.authorisation());
    }
  }

  /** A receipt of the node, and what it came to. */
  record ReceiptShown(
      String receiptId, String noticeNumber, long cents, String outcome, Instant receivedAt) {}
}
