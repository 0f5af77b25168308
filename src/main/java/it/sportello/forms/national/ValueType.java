package it.sportello.forms.national;

import java.util.List;

/**
 * What a value must be; {@code enumeration} names a row of {@link NationalForm#enumerations}, or is
 * empty.
 */
record ValueType(
    Kind kind, String builtIn, List<String> patterns, String enumeration, Limits limits) {

  /** Kinds of value, as a person would tell them apart. */
  enum Kind {
    TEXT,
    BOOLEAN,
    DATE,
    /** A day in the form gg/mm/aaaa, which for the schema is a text. */
    WRITTEN_DATE,
    TIME,
    INTEGER,
    DECIMAL
  }

  /** Lengths, or -1, and bounds, or “”. */
  record Limits(int minLength, int maxLength, String smallest, String largest) {}
}
