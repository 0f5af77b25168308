package it.sportello.payments;

import org.springframework.data.jpa.repository.JpaRepository;

/** All receipts. */
interface StoredReceipts extends JpaRepository<StoredReceipt, String> {

  boolean existsByCreditorAndNoticeNumberAndReceiptId(
      String creditor, String noticeNumber, String receiptId);
}
