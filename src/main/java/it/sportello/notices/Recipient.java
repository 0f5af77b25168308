package it.sportello.notices;

/** Who is told: a person, an office or an authority, by its id. */
public record Recipient(Kind kind, String id) {

  /** What sort of recipient an id names. */
  public enum Kind {
    PERSON,
    OFFICE,
    AUTHORITY
  }

  public Recipient {
    if (kind == null || id == null || id.isBlank()) {
      throw new IllegalArgumentException("A recipient needs a kind and an id");
    }
  }

  public static Recipient person(String id) {
    return new Recipient(Kind.PERSON, id);
  }

  public static Recipient office(String id) {
    return new Recipient(Kind.OFFICE, id);
  }

  public static Recipient authority(String id) {
    return new Recipient(Kind.AUTHORITY, id);
  }

  /** As it is kept: {@code PERSON:anna}. */
  String key() {
    return kind + ":" + id;
  }

  static Recipient ofKey(String key) {
    int colon = key.indexOf(':');
    return new Recipient(Kind.valueOf(key.substring(0, colon)), key.substring(colon + 1));
  }
}
