package it.sportello.territory;

/** Who keeps the office: one municipality, a union of municipalities, or the metropolitan city. */
public enum OfficeKind {
  MUNICIPAL,
  UNION,
  METROPOLITAN
}
