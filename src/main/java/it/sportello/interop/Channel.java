package it.sportello.interop;

/**
 * By which way a message leaves: ordinary mail for courtesy, certified mail where the law asks, the
 * node of payments for what is to be paid.
 */
public enum Channel {
  EMAIL,
  PEC,
  PAGOPA
}
