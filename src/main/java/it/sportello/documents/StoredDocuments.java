package it.sportello.documents;

import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of the files that are kept. */
interface StoredDocuments extends JpaRepository<StoredDocument, String> {}
