package it.sportello.payments;

/** What a receipt of the node came to. */
public enum ReceiptOutcome {
  /** The position is paid. */
  SETTLED,
  /** Another amount than was asked: not paid, the clerk decides. */
  MISMATCH,
  /** The position had been cancelled: the clerk gives the money back or counts it. */
  TOO_LATE,
  /** The position was paid by another receipt already. */
  SECOND,
  /** The node says that the payment did not come about. */
  NOT_EXECUTED;

  public boolean isForTheClerk() {
    return this == MISMATCH || this == TOO_LATE || this == SECOND;
  }
}
