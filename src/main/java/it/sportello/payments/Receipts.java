package it.sportello.payments;

import it.sportello.audit.Audit;
import it.sportello.audit.AuditKind;
import it.sportello.audit.Chain;
import it.sportello.identity.Actor;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the receipts of the node: only they prove a payment, not the return of a browser. Each
 * counts once, known by creditor, notice and receipt id.
 */
@Service
@Transactional
class Receipts {

  private final Positions positions;
  private final StoredReceipts stored;
  private final PaymentSettings settings;
  private final Audit audit;
  private final Clock clock;

  Receipts(
      Positions positions,
      StoredReceipts stored,
      PaymentSettings settings,
      Audit audit,
      Clock clock) {
    this.positions = positions;
    this.stored = stored;
    this.settings = settings;
    this.audit = audit;
    this.clock = clock;
  }

  /** Fails with {@link ReceiptRefused} when it is for another creditor or an unknown notice. */
  void take(Receipt receipt) {
    if (!settings.creditor().isNamed()
        || !settings.creditor().taxCode().equals(receipt.creditor())) {
      throw ReceiptRefused.otherCreditor(receipt.creditor());
    }
    Position position =
        positions
            .hold(receipt.creditor(), receipt.noticeNumber())
            .orElseThrow(() -> ReceiptRefused.unknownNotice(receipt));
    if (isKnown(receipt)) {
      return;
    }
    ReceiptOutcome outcome = outcome(position, receipt);
    if (outcome == ReceiptOutcome.SETTLED) {
      position.pay(clock.instant());
    }
    stored.save(new StoredReceipt(position.id(), receipt, outcome, clock.instant()));
    audit.record(
        Chain.HOUSE, Actor.SYSTEM, AuditKind.DEED, "RECEIPT_" + outcome, receipt.noticeNumber());
  }

  private boolean isKnown(Receipt receipt) {
    return stored.existsByCreditorAndNoticeNumberAndReceiptId(
        receipt.creditor(), receipt.noticeNumber(), receipt.receiptId());
  }

  private static ReceiptOutcome outcome(Position position, Receipt receipt) {
    if (!receipt.executed()) {
      return ReceiptOutcome.NOT_EXECUTED;
    }
    return switch (position.view().status()) {
      case PAID -> ReceiptOutcome.SECOND;
      case CANCELLED -> ReceiptOutcome.TOO_LATE;
      case OPEN ->
          position.isAmount(receipt.cents()) ? ReceiptOutcome.SETTLED : ReceiptOutcome.MISMATCH;
    };
  }
}
