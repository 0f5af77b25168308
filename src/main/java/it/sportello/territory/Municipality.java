package it.sportello.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A municipality for the days on which it existed under this name and code. */
@Entity
@Table(name = "territory_municipality")
class Municipality {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String code;
  private String name;
  private String nameKey;
  private String province;
  private String metropolitanCity;
  private String belfiore;
  private LocalDate validFrom;
  private LocalDate validTo;

  Municipality() {}

  Municipality(MunicipalityRow row, String metropolitanCity) {
    this.code = row.code().value();
    this.validFrom = row.from();
    update(row, metropolitanCity);
  }

  /** Takes over what the archive now says of the same municipality. */
  final void update(MunicipalityRow row, String metropolitanCity) {
    this.name = row.name();
    this.nameKey = MunicipalityName.key(row.name());
    this.province = row.province();
    this.metropolitanCity = metropolitanCity;
    this.belfiore = row.belfiore();
    this.validTo = row.to();
  }

  String code() {
    return code;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  boolean overlaps(LocalDate from, LocalDate to) {
    return (to == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
  }

  MunicipalityView view() {
    return new MunicipalityView(
        new MunicipalityCode(code), name, province, metropolitanCity, belfiore);
  }
}
