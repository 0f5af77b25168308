package it.sportello.interop;

/** By which way a message leaves: ordinary mail for courtesy, certified mail where the law asks. */
public enum Channel {
  EMAIL,
  PEC
}
