package it.sportello.interop;

import it.sportello.documents.DocumentId;
import java.util.Optional;

/** A file that came with a letter: kept as a document, unless it was refused for the reason. */
public record EnclosureView(String name, Optional<DocumentId> document, Optional<String> refused) {}
