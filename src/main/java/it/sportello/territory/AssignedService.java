package it.sportello.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That an office serves a municipality from one day to another. */
@Entity
@Table(name = "territory_assigned_service")
class AssignedService {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "office_id")
  private String office;

  @Enumerated(EnumType.STRING)
  private Desk desk;

  @Column(name = "municipality_code")
  private String municipality;

  private LocalDate validFrom;
  private LocalDate validTo;

  AssignedService() {}

  AssignedService(OfficeId office, Desk desk, MunicipalityCode code, LocalDate from, LocalDate to) {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("Service would end on %s before %s".formatted(to, from));
    }
    this.office = office.value();
    this.desk = desk;
    this.municipality = code.value();
    this.validFrom = from;
    this.validTo = to;
  }

  boolean overlaps(LocalDate from, LocalDate to) {
    return (to == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
  }

  /** Its last day; not before its first. */
  void end(LocalDate last) {
    if (last.isBefore(validFrom)) {
      throw new IllegalArgumentException("Service would end before " + validFrom);
    }
    validTo = last;
  }

  ServiceView view() {
    return new ServiceView(id, office(), desk, municipality(), validFrom, validTo);
  }

  OfficeId office() {
    return new OfficeId(office);
  }

  Desk desk() {
    return desk;
  }

  MunicipalityCode municipality() {
    return new MunicipalityCode(municipality);
  }

  LocalDate from() {
    return validFrom;
  }

  LocalDate to() {
    return validTo;
  }
}
