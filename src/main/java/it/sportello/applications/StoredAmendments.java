package it.sportello.applications;

import org.springframework.data.jpa.repository.JpaRepository;

/** Corrections that were not sent yet, by application. */
interface StoredAmendments extends JpaRepository<Amendment, String> {}
