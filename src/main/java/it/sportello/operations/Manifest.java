package it.sportello.operations;

import java.time.Instant;
import java.util.Map;

/** What a copy holds: when it was begun, of which schema, and how many rows of each table. */
record Manifest(Instant begun, String schema, Map<String, Long> rows, long contents) {

  static final String FILE = "manifest.json";
  static final String TABLES = "tables";
  static final String CONTENTS = "documents";
}
