package it.sportello.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One of the fourteen metropolitan cities; only those served appear to the public. */
@Entity
@Table(name = "territory_metropolitan_city")
class MetropolitanCity {

  @Id private String code;
  private String name;
  private boolean served;

  MetropolitanCity() {}

  void serve() {
    served = true;
  }

  MetropolitanCityView view() {
    return new MetropolitanCityView(code, name);
  }
}
