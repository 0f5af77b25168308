package it.sportello.payments;

/** What the node says of a payment; the amount in euro cents, the moment as the node wrote it. */
record Receipt(
    String creditor,
    String noticeNumber,
    String receiptId,
    boolean executed,
    long cents,
    String payer,
    String paidOn) {}
