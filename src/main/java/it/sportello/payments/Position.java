package it.sportello.payments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sportello.applications.ApplicationId;
import it.sportello.catalogue.FeeDue;
import it.sportello.payments.rules.NoticeNumber;
import it.sportello.territory.MunicipalityCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A payment position: its amount never changes; it is paid once, or cancelled. */
@Entity
@Table(name = "payments_position")
class Position {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<PositionItem>> ITEMS = new TypeReference<>() {};

  @Id private String id;
  @Version private long version;
  private String draftId;
  private String liveDraft;
  private String procedureCode;
  private String municipality;
  private String creditor;
  private String noticeNumber;
  private long cents;

  @Column(columnDefinition = "text")
  private String items;

  private String description;
  private String debtorTaxCode;
  private String debtorName;
  private boolean debtorFirm;
  private String documentHash;
  private boolean filed;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(10)")
  private PositionStatus status;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(30)")
  private WhyCancelled whyCancelled;

  private Instant openedAt;
  private LocalDate dueOn;
  private Instant publishedAt;
  private Instant paidAt;
  private Instant cancelledAt;

  protected Position() {}

  Position(String id, Demand demand, String creditor, NoticeNumber number, Instant now) {
    this.id = id;
    this.draftId = demand.draft().id().value();
    this.liveDraft = draftId;
    this.procedureCode = demand.draft().procedure();
    this.municipality = demand.draft().municipality().value();
    this.creditor = creditor;
    this.noticeNumber = number.value();
    this.cents = demand.cents();
    this.items = write(demand.items());
    this.description = demand.description();
    this.debtorTaxCode = demand.debtor().taxCode();
    this.debtorName = demand.debtor().name();
    this.debtorFirm = demand.debtor().isFirm();
    this.documentHash = demand.documentHash();
    this.status = PositionStatus.OPEN;
    this.openedAt = now.truncatedTo(ChronoUnit.MICROS);
    this.dueOn = demand.dueOn();
  }

  void pay(Instant now) {
    mustBeOpen();
    status = PositionStatus.PAID;
    paidAt = now;
  }

  void cancel(WhyCancelled why, Instant now) {
    mustBeOpen();
    status = PositionStatus.CANCELLED;
    whyCancelled = why;
    cancelledAt = now;
    liveDraft = null;
  }

  /** Its application was filed: what was due then counts. */
  void filed() {
    filed = true;
  }

  void published(Instant now) {
    publishedAt = now;
  }

  boolean isOpen() {
    return status == PositionStatus.OPEN;
  }

  boolean isAmount(long paid) {
    return cents == paid;
  }

  String id() {
    return id;
  }

  ApplicationId draft() {
    return new ApplicationId(draftId);
  }

  String procedure() {
    return procedureCode;
  }

  MunicipalityCode municipality() {
    return new MunicipalityCode(municipality);
  }

  /** Whether it asks exactly for what is due now: all fees, and of the stamps those it took in. */
  boolean stillAsksFor(List<FeeDue> due) {
    List<PositionItem> asked = readItems();
    boolean noneFell = asked.stream().allMatch(item -> due.stream().anyMatch(item::isDueAs));
    return noneFell
        && due.stream()
            .filter(fee -> fee.kind() == FeeDue.Kind.FEE)
            .allMatch(fee -> asked.stream().anyMatch(item -> item.isDueAs(fee)));
  }

  /** Whether the stamps in it stand for other documents than these. */
  boolean isBoundToOtherThan(String hash) {
    return documentHash != null && !documentHash.equals(hash);
  }

  PositionView view() {
    return new PositionView(
        id,
        noticeNumber,
        creditor,
        cents,
        readItems(),
        description,
        debtorTaxCode,
        debtorName,
        debtorFirm,
        Optional.ofNullable(documentHash),
        status,
        openedAt,
        dueOn,
        Optional.ofNullable(publishedAt),
        Optional.ofNullable(paidAt));
  }

  private void mustBeOpen() {
    if (!isOpen()) {
      throw new IllegalStateException("Position %s is %s".formatted(id, status));
    }
  }

  private List<PositionItem> readItems() {
    try {
      return JSON.readValue(items, ITEMS);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("Items of position " + id, unreadable);
    }
  }

  private static String write(List<PositionItem> items) {
    try {
      return JSON.writeValueAsString(items);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
