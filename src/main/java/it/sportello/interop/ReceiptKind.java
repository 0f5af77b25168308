package it.sportello.interop;

import java.util.Optional;

/** What a provider of certified mail says of a message. */
public enum ReceiptKind {
  ACCEPTED("accettazione"),
  REFUSED("non-accettazione"),
  TAKEN("presa-in-carico"),
  DELIVERED("avvenuta-consegna"),
  NOT_DELIVERED("errore-consegna"),
  DELAYED("preavviso-errore-consegna"),
  VIRUS("rilevazione-virus");

  private final String name;

  ReceiptKind(String name) {
    this.name = name;
  }

  /** Whether somebody has to do something, because the message will not arrive. */
  public boolean isFailure() {
    return this == REFUSED || this == NOT_DELIVERED || this == VIRUS;
  }

  static Optional<ReceiptKind> named(String name) {
    for (ReceiptKind kind : values()) {
      if (kind.name.equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
