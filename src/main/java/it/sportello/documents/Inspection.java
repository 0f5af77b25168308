package it.sportello.documents;

import java.util.List;

/** What was found inside a file; {@code signature} is null when it bears none. */
record Inspection(FileType type, SignatureReport signature, List<String> warnings) {

  Inspection {
    warnings = List.copyOf(warnings);
  }
}
