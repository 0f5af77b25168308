package it.sportello.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Where a municipality (six-digit code) or a metropolitan city (three digits) ends, and who says
 * so.
 */
@Entity
@Table(name = "territory_boundary")
class Boundary {

  @Id private String code;
  private String geometry;
  private String source;

  Boundary() {}

  Boundary(String code, String geometry, String source) {
    this.code = code;
    this.geometry = geometry;
    this.source = source;
  }

  String geometry() {
    return geometry;
  }
}
