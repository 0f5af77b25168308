package it.sportello.payments;

import it.sportello.payments.rules.NoticeNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A payment position: what is asked, of whom, and what became of it; in euro cents. */
public record PositionView(
    String id,
    String noticeNumber,
    String creditor,
    long cents,
    List<PositionItem> items,
    String description,
    String debtorTaxCode,
    String debtorName,
    boolean debtorIsFirm,
    Optional<String> documentHash,
    PositionStatus status,
    Instant openedAt,
    LocalDate dueOn,
    Optional<Instant> publishedAt,
    Optional<Instant> paidAt) {

  public BigDecimal amount() {
    return BigDecimal.valueOf(cents, 2);
  }

  /** In groups of four, as people read it. */
  public String spacedNumber() {
    return new NoticeNumber(noticeNumber).spaced();
  }

  public boolean isOpen() {
    return status == PositionStatus.OPEN;
  }

  public boolean isPaid() {
    return status == PositionStatus.PAID;
  }

  public boolean covers(String fee) {
    return items.stream().anyMatch(item -> item.code().equals(fee));
  }
}
