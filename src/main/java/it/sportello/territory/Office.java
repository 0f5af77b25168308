package it.sportello.territory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;

/** A desk office. */
@Entity
@Table(name = "territory_office")
class Office {

  @Id private String id;
  private String name;

  @Enumerated(EnumType.STRING)
  private Desk desk;

  @Enumerated(EnumType.STRING)
  private OfficeKind kind;

  private String pec;
  private String address;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "territory_office_change", joinColumns = @JoinColumn(name = "office_id"))
  @BatchSize(size = 100)
  private Set<OfficeChange> changes = new HashSet<>();

  Office() {}

  Office(OfficeView view) {
    this.id = view.id().value();
    this.name = view.name();
    this.desk = view.desk();
    this.kind = view.kind();
    this.pec = view.pec();
    this.address = view.address();
  }

  Desk desk() {
    return desk;
  }

  /** As it was called and could be reached on the day. */
  OfficeView view(LocalDate on) {
    return changes.stream()
        .filter(change -> !change.validFrom().isAfter(on))
        .max(Comparator.comparing(OfficeChange::validFrom))
        .map(this::after)
        .orElseGet(() -> new OfficeView(new OfficeId(id), name, desk, kind, pec, address));
  }

  /** What is already known to change after the day, soonest first. */
  List<OfficeChange> changesAfter(LocalDate day) {
    return changes.stream()
        .filter(change -> change.validFrom().isAfter(day))
        .sorted(Comparator.comparing(OfficeChange::validFrom))
        .toList();
  }

  void change(OfficeChange change) {
    changes.removeIf(other -> other.validFrom().equals(change.validFrom()));
    changes.add(change);
  }

  private OfficeView after(OfficeChange change) {
    return new OfficeView(
        new OfficeId(id), change.name(), desk, kind, change.pec(), change.address());
  }
}
