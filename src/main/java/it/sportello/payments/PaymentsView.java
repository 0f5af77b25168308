package it.sportello.payments;

import it.sportello.catalogue.FeeDue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to be paid for an application, and how far that has come. {@code online} says whether a
 * notice can be asked for here; {@code stampFallen} that the documents have changed since their
 * stamp duty was paid.
 */
public record PaymentsView(
    boolean online,
    List<FeeDue> due,
    Optional<PositionView> position,
    List<StampView> stamps,
    List<ReceiptLine> receipts,
    boolean stampFallen) {

  /** Nothing to pay, nothing paid: also what a guest of a draft sees. */
  public static final PaymentsView NONE =
      new PaymentsView(false, List.of(), Optional.empty(), List.of(), List.of(), false);

  /** What a receipt of the node came to; the amount in euro cents. */
  public record ReceiptLine(
      String receiptId,
      long cents,
      ReceiptOutcome outcome,
      String noticeNumber,
      Instant receivedAt) {

    public BigDecimal amount() {
      return BigDecimal.valueOf(cents, 2);
    }
  }

  public boolean isEmpty() {
    return due.isEmpty() && position.isEmpty() && receipts.isEmpty();
  }

  /** Whether all that is due was paid or, for stamp duty, declared. */
  public boolean isSettled() {
    return due.stream().allMatch(this::isCovered);
  }

  public boolean isCovered(FeeDue fee) {
    return stamp(fee.code()).isPresent()
        || position.filter(p -> p.isPaid() && p.covers(fee.code())).isPresent();
  }

  /** The stamp duties, which may be paid in other ways. */
  public List<FeeDue> stampDuties() {
    return due.stream().filter(fee -> fee.kind() == FeeDue.Kind.STAMP).toList();
  }

  /** Whether the notice that can be paid, or was paid, has this one in it. */
  public boolean isInNotice(FeeDue fee) {
    return position.filter(p -> p.covers(fee.code())).isPresent();
  }

  public Optional<StampView> stamp(String fee) {
    return stamps.stream().filter(stamp -> stamp.fee().equals(fee)).findFirst();
  }

  /** Receipts that settled nothing: somebody must look at them. */
  public List<ReceiptLine> doubtful() {
    return receipts.stream().filter(line -> line.outcome().isForTheClerk()).toList();
  }
}
