package it.sportello.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

  OfficeView view() {
    return new OfficeView(new OfficeId(id), name, desk, kind, pec, address);
  }
}
