package it.sportello.payments;

import it.sportello.payments.PaymentsView.ReceiptLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A receipt as it came, and what it came to; never changed. */
@Entity
@Table(name = "payments_receipt")
class StoredReceipt {

  @Id private String id;
  private String positionId;
  private String creditor;
  private String noticeNumber;
  private String receiptId;
  private long cents;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(20)")
  private ReceiptOutcome outcome;

  private String payer;
  private String paidOn;
  private Instant receivedAt;

  protected StoredReceipt() {}

  StoredReceipt(String positionId, Receipt receipt, ReceiptOutcome outcome, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.positionId = positionId;
    this.creditor = receipt.creditor();
    this.noticeNumber = receipt.noticeNumber();
    this.receiptId = receipt.receiptId();
    this.cents = receipt.cents();
    this.outcome = outcome;
    this.payer = receipt.payer();
    this.paidOn = receipt.paidOn();
    this.receivedAt = now;
  }

  ReceiptLine view() {
    return new ReceiptLine(receiptId, cents, outcome, noticeNumber, receivedAt);
  }
}
