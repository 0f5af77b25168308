package it.sportello.interop;

/** Where a message that leaves the house stands. */
public enum OutboundStatus {
  PENDING("in partenza"),
  SENT("inviato"),
  FAILED("non riuscito"),
  SET_ASIDE("accantonato");

  private final String label;

  OutboundStatus(String label) {
    this.label = label;
  }

  /** The state as it is said to people. */
  public String label() {
    return label;
  }
}
