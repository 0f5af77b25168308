package it.sportello.payments;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All receipts. */
interface StoredReceipts extends JpaRepository<StoredReceipt, String> {

  boolean existsByCreditorAndNoticeNumberAndReceiptId(
      String creditor, String noticeNumber, String receiptId);

  @Query(
      "select r from StoredReceipt r, Position p where r.positionId = p.id and p.draftId = :draft"
          + " order by r.receivedAt, r.id")
  List<StoredReceipt> ofDraft(String draft);
}
