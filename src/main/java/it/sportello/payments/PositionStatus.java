package it.sportello.payments;

/** Where a payment position stands. */
public enum PositionStatus {
  OPEN,
  PAID,
  CANCELLED
}
