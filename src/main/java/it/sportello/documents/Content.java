package it.sportello.documents;

/** The content of an accepted file: its shown name, digest, size and what was found in it. */
record Content(String name, String sha256, long size, Inspection inspection, ScanState scan) {}
