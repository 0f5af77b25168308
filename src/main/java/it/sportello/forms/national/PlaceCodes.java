package it.sportello.forms.national;

import java.util.Optional;

/** The ISTAT codes of places, which building forms want beside each name. */
public interface PlaceCodes {

  /** The kinds of place, by the name that the schemas give them. */
  enum Kind {
    COMUNE,
    PROVINCIA,
    REGIONE
  }

  /** The code of a place by its name (or the sign of a province); six, three or two digits. */
  Optional<String> code(Kind kind, String name);
}
