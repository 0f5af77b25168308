package it.sportello.territory;

/** The two one-stop desks: for building and for productive activities. */
public enum Desk {
  SUE,
  SUAP
}
