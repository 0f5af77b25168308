package it.sportello.identity;

import java.io.Serializable;

/** Who somebody is, for ever: never reused, never shown. */
public record ActorId(String value) implements Serializable {

  public ActorId {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("An actor needs an id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
