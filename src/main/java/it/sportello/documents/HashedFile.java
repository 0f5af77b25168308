package it.sportello.documents;

/** A file to which an act refers, fixed by its digest. */
public record HashedFile(String name, String sha256) {}
